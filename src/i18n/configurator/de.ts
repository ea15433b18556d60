import { hostTextsDe } from './hostTexts.de'
import { stepsDe } from './steps.de'

/** Words of the page that makes the piece of HTML for a website, in German: the source of the type. */
export const de = {
  title: 'Den Selbstcheck auf Ihrer Website einbinden',
  lead: 'Einstellen, ansehen, kopieren: In fünf Minuten steht der Mittelstandslotse auf Ihrer Seite. Er setzt keine Cookies, und die Antworten bleiben auf dem Gerät der Betriebe.',
  product: 'Mittelstandslotse',
  toCheck: 'Zum Selbstcheck',
  otherLanguage: 'English',
  optional: 'freiwillig',
  errorPrefix: 'Fehler:',
  options: {
    heading: '1. Einstellen',
    lang: 'Sprache des Selbstchecks',
    langs: { de: 'Deutsch', en: 'Englisch' },
    depth: 'Umfang',
    depthNone: 'Die Betriebe wählen selbst',
    topics: 'Themen im Mittelpunkt',
    topicsHint:
      'Sie werden vertieft. Von den anderen sind die abgewählt, die ein Betrieb auslassen kann. Jeder Betrieb kann das ändern.',
    start: 'Erste Ansicht',
    starts: {
      start: 'Startseite mit Erklärung',
      questions: 'Gleich die erste Frage',
      overview: 'Übersicht der Themen',
      offers: 'Liste der Angebote',
    },
    accent: 'Ihre Farbe',
    accentHint: 'Sechs Ziffern nach #, zum Beispiel #005f78. Schrift und Schaltflächen nehmen sie an.',
    accentPick: 'Farbe wählen',
    accentFault: 'Das ist keine Farbe. Schreiben Sie # und sechs Ziffern oder Buchstaben von a bis f.',
    contrastGood: (ratio: string) => `Kontrast zu Weiß ${ratio} zu 1: gut lesbar.`,
    contrastNear: (ratio: string, shown: string) =>
      `Kontrast zu Weiß ${ratio} zu 1. Damit Schrift auch auf getönten Flächen lesbar ist, nimmt der Selbstcheck ${shown}.`,
    contrastLow: (ratio: string, shown: string) =>
      `Kontrast zu Weiß ${ratio} zu 1: zu schwach, verlangt sind 4,5. Der Selbstcheck nimmt dafür ${shown}.`,
    chamber: 'Adresse Ihrer chamber.json',
    chamberHint:
      'Sie bringt Name, Logo, Ansprechpersonen und eigene Angebote mit. Die Datei liegt auf Ihrer Website oder beim Selbstcheck.',
    share: 'Ergebnis in Kurzform an Ihre Seite melden',
    shareHint:
      'Nur Stufen je Thema und der Gesamtstand, nur nachdem der Betrieb im Rahmen zugestimmt hat. Ihre Seite bekommt dann das Ereignis lotse:shared.',
    prefill: 'Angaben zum Betrieb mitgeben',
    prefillHint:
      'Was Ihre Seite schon weiß, muss niemand noch einmal eintippen. Der Betrieb sieht und bestätigt es. Diese Angaben stehen nie in einer Adresse.',
    notGiven: 'nicht mitgeben',
  },
  preview: {
    heading: 'So sieht es aus',
    text: 'Der echte Selbstcheck. Änderungen wirken sofort.',
    waiting: 'Selbstcheck öffnen',
    elsewhere:
      'Diese Vorschau kann Ihre chamber.json nicht lesen, weil die Datei auf einem anderen Server liegt. Auf Ihrer Website wirkt sie.',
  },
  ways: {
    heading: '2. Einbauen',
    lead: 'Vier Wege. Der erste ist der beste, wenn Ihre Website Skripte zulässt.',
    label: 'Wege, den Selbstcheck einzubauen',
    script: 'Skript',
    scriptText:
      'Die Höhe passt sich an. Beim Aufruf Ihrer Seite lädt nur ein kleines Skript, der Selbstcheck erst, wenn er in die Nähe rückt. Ohne Skript bleibt der Link stehen. Mehrere auf einer Seite sind möglich, das Skript braucht es nur einmal.',
    frame: 'Rahmen ohne Skript',
    frameText:
      'Für Websites, die Skripte entfernen. Die Höhe ist fest, lange Ansichten rollen im Rahmen. Angaben zum Betrieb und die Meldung des Ergebnisses gibt es hier nicht. Ein Attribut sandbox braucht mindestens allow-scripts allow-same-origin allow-downloads allow-popups.',
    chamberLeft:
      'Ihre chamber.json steht nicht in diesem HTML: Ohne Skript liest der Selbstcheck nur eine Datei, die auf seinem eigenen Server liegt.',
    link: 'Link',
    linkText:
      'Geht immer, auch wo Rahmen und Skripte verboten sind. Er öffnet den Selbstcheck im eigenen Fenster, in seinen eigenen Farben.',
    own: 'Eigener Server',
    ownText:
      'Die ganze Anwendung auf Ihrer Domain: keine fremde Adresse, keine Einwilligung für fremde Inhalte, keine Platzhalter von Cookie-Bannern.',
    archive: (version: string) => `Archiv laden (Version ${version})`,
    sum: 'Prüfsumme (SHA-256)',
    ownSteps: [
      'Archiv entpacken und den Ordner mittelstandslotse auf Ihren Webserver kopieren, an einen Ort Ihrer Wahl. PHP oder Datenbank braucht er nicht.',
      'Kopfzeilen für nginx, Apache, Caddy oder Netlify liegen bei. hosting/LIESMICH.txt sagt, wie Sie sie einschalten.',
      'Die Adresse des Ordners hier eintragen und das Stück HTML kopieren.',
    ],
    ownAddress: 'Adresse des Ordners auf Ihrem Server',
    ownAddressFault: 'Das ist keine vollständige Adresse. Sie beginnt mit https://.',
    snippet: 'HTML zum Kopieren',
    roomText:
      'Die Zeilen in <style> halten den Platz frei, damit beim Laden nichts verrutscht. Verbietet Ihre Richtlinie Stile in der Seite, gehören sie in das Stylesheet Ihrer Website.',
    events: 'Ereignisse für eigene Skripte',
    eventsText:
      'Am Element lotse-check: lotse:ready, lotse:step, lotse:finished und nach Zustimmung lotse:shared. Keines enthält Antworten; lotse:step nennt die Ansicht, die gerade offen ist. Wenn Sie das auswerten, gehört es in Ihre Datenschutzerklärung.',
  },
  snippet: {
    open: 'Selbstcheck „Mittelstandslotse“ öffnen',
    title: 'Selbstcheck „Mittelstandslotse“',
  },
  copy: {
    copy: 'Kopieren',
    what: (name: string) => `: ${name}`,
    done: 'Kopiert',
    failed: 'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: Strg + C kopiert ihn.',
  },
  policy: {
    heading: '3. Sicherheitsrichtlinie Ihrer Website',
    lead: 'Hat Ihre Website keine Content-Security-Policy, ist hier nichts zu tun. Sonst ergänzen Sie in ihr diese Quellen:',
    script: 'Für das Skript',
    frame: 'Für den Rahmen ohne Skript',
    own: 'Für das Skript vom eigenen Server, wenn Website und Ordner dieselbe Domain haben',
    after:
      'Inline-Skripte, Inline-Stile und eval braucht der Selbstcheck nicht. Für den Link ist nichts nötig.',
    check: 'Ihre Richtlinie prüfen',
    checkHint:
      'Fügen Sie den Wert der Kopfzeile Content-Security-Policy ein. Nichts davon verlässt diese Seite.',
    fine: 'Diese Richtlinie lässt den Selbstcheck durch.',
    lacking: 'Diese Richtlinie hält den Selbstcheck auf. Es fehlt:',
  },
  steps: stepsDe,
  texts: hostTextsDe,
  chamber: {
    heading: '6. Name, Logo und eigene Angebote: chamber.json',
    text: 'Eine Datei bringt Ihren Namen, das Logo, die Farbe, Ansprechpersonen nach Thema und Postleitzahl, eigene Angebote und Ihre Links mit. Laden Sie den Anfang, ersetzen Sie die Beispiele und legen Sie die Datei auf Ihre Website. Ist etwas darin falsch, zeigt der Selbstcheck den Rest und sagt, was fehlt.',
    download: 'chamber.json zum Anfangen laden',
  },
  trouble: {
    heading: 'Wenn nichts erscheint',
    text: 'Der Selbstcheck sagt an seiner Stelle und in der Konsole des Browsers (F12), was ihn aufhält und was hilft. Steht dort nur der Link, hat Ihre Website das Skript entfernt: Nehmen Sie den Rahmen oder den Link.',
  },
}

export type ConfiguratorMessages = typeof de
