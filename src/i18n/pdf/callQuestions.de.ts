/** What kind of body one talks to: it decides what to ask and what to bring. */
export type TalkPartner = 'centre' | 'lab' | 'network' | 'agency' | 'bank' | 'tax' | 'chamber'

type Texts = Readonly<Record<TalkPartner, readonly string[]>>

/** Five questions that a first talk should answer, by what kind of body it is. */
const questions: Texts = {
  centre: [
    'Welche Ihrer Angebote passen zu unserem Thema, und was davon kostet nichts?',
    'Kommen Sie zu uns in den Betrieb, und was sollten wir dafür vorbereiten?',
    'Welcher Betrieb unserer Größe hat das schon gemacht, und können wir ihn sprechen?',
    'Welcher erste Schritt lohnt sich in den nächsten drei Monaten, und woran messen wir ihn?',
    'Wie lange besteht Ihr Angebot noch, und wer hilft danach weiter?',
  ],
  lab: [
    'Was können wir bei Ihnen selbst ausprobieren, und mit welchen eigenen Teilen oder Daten?',
    'Was kostet ein erster Versuch, und gibt es dafür eine geförderte Form?',
    'Wann ist der nächste freie Termin, und wie lange dauert es bis zum Ergebnis?',
    'Wem gehören Ergebnisse und Daten, und wer bekommt sie zu sehen?',
    'Was haben wir am Ende in der Hand, und wie geht es danach im Betrieb weiter?',
  ],
  network: [
    'Welche Betriebe unserer Größe sind dabei, und was haben sie davon?',
    'Was kostet die Teilnahme an Geld und an Zeit, und wie kommen wir wieder heraus?',
    'Welche Termine oder Vorhaben stehen in den nächsten sechs Monaten an?',
    'Welche Daten und welches Wissen geben wir weiter, und wie ist das geregelt?',
    'Wer ist unsere feste Ansprechperson?',
  ],
  agency: [
    'Passt unser Vorhaben in das Programm, und ist zurzeit Geld da?',
    'Welche unserer Kosten werden anerkannt, und welcher Fördersatz gilt für uns?',
    'Ab wann dürfen wir bestellen, und wie bestätigen Sie uns den Tag?',
    'Welche Unterlagen verlangen Sie, und woran scheitern Anträge am häufigsten?',
    'Wie lange dauert die Entscheidung, und wann wird ausgezahlt?',
  ],
  bank: [
    'Leiten Sie Anträge für dieses Programm weiter, und wer bearbeitet sie bei Ihnen?',
    'Welche Sicherheiten brauchen Sie, und kommt eine Haftungsfreistellung oder Bürgschaft in Frage?',
    'Welcher Zinssatz gilt für uns, und wie lange zahlen wir noch nicht zurück?',
    'Bestätigen Sie uns schriftlich den Tag des Antrags, bevor wir etwas bestellen?',
    'Können Sie die Rechnungen vorfinanzieren, bis ein Zuschuss ausgezahlt ist?',
  ],
  tax: [
    'Welche unserer Kosten zählen, und für welches Jahr?',
    'Welche Bescheinigung brauchen wir, und was muss darin stehen?',
    'Welche Nachweise führen wir ab wann, etwa Stunden und Rechnungen?',
    'Wie verträgt sich das mit Zuschüssen für dieselben Kosten?',
    'Wann kommt das Geld an, und was heißt das für unsere Vorauszahlungen?',
  ],
  chamber: [
    'Wer berät bei Ihnen zu unserem Thema, und was davon ist mit dem Beitrag bezahlt?',
    'Welche Programme von Bund und Land kennen Sie für ein Vorhaben wie unseres?',
    'Lesen Sie unsere Projektskizze, bevor wir einen Antrag stellen?',
    'Welche Fachleute oder Betriebe in der Nähe können Sie uns nennen?',
    'Welche Vorschriften sollten wir kennen, bevor wir anfangen?',
  ],
}

/** What to bring where no list of papers is asked for. */
const usualPapers: Texts = {
  centre: [
    'Dieser Bericht, mindestens die zwei Seiten',
    'Fotos oder Ablaufbild des Bereichs, um den es geht',
    'Liste der Programme und Maschinen dort',
  ],
  lab: [
    'Muster, Bauteil oder Datensatz',
    'Zeichnung oder Beschreibung mit Anforderungen',
    'Entwurf einer Vereinbarung zur Vertraulichkeit',
  ],
  network: [
    'Kurze Vorstellung des Betriebs',
    'Zwei Fragen an andere Mitglieder',
    'Kalender der nächsten Monate',
  ],
  agency: ['Projektskizze', 'Kostenplan mit Angeboten', 'Beschäftigte, Umsatz, Bilanzsumme, Beteiligungen'],
  bank: [
    'Projektskizze und Kostenplan',
    'Jahresabschlüsse und aktuelle Auswertung',
    'Übersicht der Sicherheiten',
  ],
  tax: [
    'Beschreibung der Entwicklung oder Anschaffung',
    'Stundennachweise und Rechnungen',
    'Frühere Bescheide',
  ],
  chamber: [
    'Dieser Bericht, mindestens die zwei Seiten',
    'Projektskizze, auch als Entwurf',
    'Liste früherer Beihilfen',
  ],
}

export const questionsDe = { questions, usualPapers }
