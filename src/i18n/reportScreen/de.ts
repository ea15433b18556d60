import { linksDe } from '../offers/card.de'
import { choicesDe } from './choices.de'

/** Words of the screen on which the report is put together and saved. */
export const de = {
  way: linksDe.way,
  ...choicesDe,
  title: 'Ihr Bericht',
  intro:
    'Wählen Sie, was im Bericht steht und in welcher Form. Die Datei entsteht auf Ihrem Gerät, es wird nichts hochgeladen.',
  make: 'Bericht als PDF erstellen',
  again: 'PDF neu erstellen',
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  making: 'Der Bericht wird erstellt …',
  makingSheet: 'Der Gesprächsbogen wird erstellt …',
  halfDone: 'Die Hälfte ist fertig.',
  progress: 'Fortschritt',
  ready: 'Der Bericht ist fertig.',
  readySheet: 'Der Gesprächsbogen ist fertig.',
  download: (fileName: string) => `${fileName} speichern`,
  facts: (pages: number, size: string) => `PDF, ${pages === 1 ? '1 Seite' : `${pages} Seiten`}, ${size}`,
  share: 'Teilen',
  moreCharacters: (count: number) => `und ${count} weitere`,
  replaced: (characters: string, count: number) =>
    count === 1
      ? `Ein Zeichen kann die Schrift nicht zeigen, dort steht ein Kästchen: ${characters}`
      : `${count} Zeichen kann die Schrift nicht zeigen, dort stehen Kästchen: ${characters}`,
  failed:
    'Der Bericht ließ sich nicht erstellen. Ihre Antworten sind noch da. Prüfen Sie die Internetverbindung, dann versuchen Sie es noch einmal.',
  preview: {
    title: 'Vorschau',
    none: 'Hier erscheint gleich, wie der Bericht aussehen wird.',
    making: 'Die Vorschau wird erneuert …',
    failed: 'Die Vorschau ließ sich nicht zeigen. Sie wird neu versucht, sobald Sie oben etwas ändern.',
    pages: (count: number) => (count === 1 ? '1 Seite' : `${count} Seiten`),
    page: (number: number, count: number) => `Seite ${number} von ${count}`,
    choose: 'Seite groß zeigen',
    before: 'Vorige Seite',
    next: 'Nächste Seite',
    contents: 'Was auf welcher Seite steht',
    on: (title: string, page: number) => `${title}, Seite ${page}`,
  },
  reading: {
    open: 'Bericht als Webseite lesen',
    hint: 'Dieselben Inhalte ohne feste Seiten: gut für Bildschirmleser, große Schrift und kleine Geräte. Auch das Drucken dieser Seite gibt den Bericht aus.',
    back: 'Zurück zur Zusammenstellung',
    print: 'Drucken',
    loading: 'Der Bericht wird geladen …',
    missing: 'Dieser Teil ließ sich nicht laden. Laden Sie die Seite neu, Ihre Antworten bleiben erhalten.',
  },
  sheet: {
    title: 'Gesprächsbogen für ein erstes Gespräch',
    intro:
      'Eine Seite für den Anruf oder Termin: wer Sie sind, was Sie vorhaben, was Sie fragen und welche Unterlagen Sie mitbringen.',
    choose: 'Mit wem sprechen Sie?',
    shortlisted: 'Von Ihrer Merkliste',
    best: 'Passt zu Ihnen',
    make: 'Gesprächsbogen erstellen',
    none: 'Zurzeit passt keine Stelle. Unter „Wer hilft“ können Sie selbst Einträge auf die Merkliste nehmen.',
  },
  others: {
    title: 'Andere Dateien',
    answers: 'Antworten als Datei speichern',
    answersHint: 'Zum Weiterarbeiten hier oder auf einem anderen Gerät.',
    spreadsheet: 'Tabelle für Excel (.xlsx) speichern',
    spreadsheetHint: 'Antworten, Punkte, Schritte und Angebote zum Sortieren und Rechnen.',
    plan: 'Zu Kalender und Projektskizze',
    planHint: 'Den Fahrplan als Kalenderdatei (.ics) und die Projektskizze (.docx) speichern Sie dort.',
  },
  more: {
    title: 'Mehr rund um den Bericht',
    adviser: 'Für Beratende: Logo, Vorwort, eigene Empfehlungen',
    check: 'Einen früheren Bericht mit heute vergleichen',
  },
  saving: 'Die Datei wird erstellt …',
  saved: (fileName: string) => `${fileName} ist gespeichert.`,
  notSaved: 'Das hat nicht geklappt. Ihre Antworten sind noch da.',
}

export type ReportScreenMessages = typeof de
