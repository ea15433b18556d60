/** Where the check comes from, and what the page around it does. */
export type HostFacts = {
  /** Name of the host of the check, such as `lotse.example`. */
  host: string
  /** How the page shows it: by script or plain frame from another server, or from the server of the page. */
  way: 'script' | 'frame' | 'own'
  /** The page asks for the results in short. */
  isShared: boolean
  /** Address of the check's own accessibility statement. */
  statement: string
}

const requestDe =
  'die üblichen Angaben eines Abrufs (Zeitpunkt, abgerufene Datei, Browser). Die Adresse der Seite, auf der Sie gerade sind, überträgt Ihr Browser dabei nicht.'

/** Where the application comes from, and which server learns of it. */
const whereDe: Record<HostFacts['way'], (host: string) => string> = {
  script: (host) =>
    `Die Anwendung liegt auf dem Server ${host}. Öffnen Sie unsere Seite, lädt Ihr Browser von dort ein kleines Skript und, sobald Sie in die Nähe des Selbstchecks rollen, die Anwendung in einem Rahmen (iframe). Dabei erhält ${host} Ihre IP-Adresse und ${requestDe} [Ergänzen: wer ${host} betreibt und wie lange dort Abrufe protokolliert werden.]`,
  frame: (host) =>
    `Die Anwendung liegt auf dem Server ${host}. Ihr Browser lädt sie von dort in einem Rahmen (iframe), sobald Sie in seine Nähe rollen. Dabei erhält ${host} Ihre IP-Adresse und ${requestDe} [Ergänzen: wer ${host} betreibt und wie lange dort Abrufe protokolliert werden.]`,
  own: () =>
    'Die Anwendung liegt auf unserem eigenen Server. Wie bei jeder unserer Seiten erhält er beim Abruf Ihre IP-Adresse und die üblichen Angaben (Zeitpunkt, abgerufene Datei, Browser). Andere Server spricht die Anwendung nicht an. [Verweis auf den Abschnitt über die Protokolle Ihres Webservers.]',
}

/** Texts for the pages of a website around the check, in German. Said in the present tense, as paragraphs. */
export const hostTextsDe = {
  heading: '5. Texte für Ihre Website',
  lead: 'Vorschläge zum Übernehmen. Stimmen Sie die Rechtsgrundlage mit Ihrer oder Ihrem Datenschutzbeauftragten ab.',
  label: 'Texte für Ihre Website',
  privacy: 'Datenschutzerklärung',
  accessibility: 'Erklärung zur Barrierefreiheit',
  privacyText: ({ host, way, isShared }: HostFacts): string[] => [
    'Selbstcheck „Mittelstandslotse“',
    `Auf unserer Website können Betriebe mit dem „Mittelstandslotsen“ ihren Stand bei der Digitalisierung selbst einschätzen. ${whereDe[way](host)}`,
    `Ihre Antworten verarbeitet allein Ihr Browser. Sie werden weder an uns noch an Dritte übertragen, Ihre Ergebnisse ${isShared ? 'nur, wenn Sie zustimmen (siehe unten)' : 'ebenfalls nicht'}. Die Anwendung setzt keine Cookies und misst nicht, wer sie benutzt. Nur wenn Sie „Antworten auf diesem Gerät behalten“ wählen, legt sie Ihre Antworten im Speicher Ihres Browsers ab (§ 25 Abs. 2 Nr. 2 TDDDG). „Alles löschen“ entfernt sie. Bietet die Anwendung nach einer Störung an, neu zu laden, und tun Sie das, merkt sich der Tab die Antworten, bis die Seite wieder da ist.`,
    ...(isShared
      ? [
          'Am Ende fragt die Anwendung, ob sie uns eine Kurzform des Ergebnisses mitteilen darf: die Stufen je Thema und den Gesamtstand, keine einzelnen Antworten. Das geschieht nur mit Ihrer Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). [Hier ergänzen: was wir damit tun, wie lange wir es behalten, wie Sie die Einwilligung widerrufen.]',
        ]
      : []),
    'Rechtsgrundlage für die Bereitstellung ist [bei Kammern: Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit dem gesetzlichen Auftrag der Kammer; sonst: Art. 6 Abs. 1 Buchst. f DSGVO, unser Interesse an der Information unserer Mitgliedsbetriebe].',
  ],
  accessibilityText: ({ host, way, statement }: HostFacts): string[] => [
    `Der ${way === 'own' ? 'auf unserem Server bereitgestellte' : `eingebundene (von ${host})`} Selbstcheck „Mittelstandslotse“ hat eine eigene Erklärung zur Barrierefreiheit: ${statement}`,
    'Er wird nach den WCAG 2.2, Stufe AA, und der EN 301 549 entwickelt und automatisch geprüft. Von Menschen mit Behinderungen ist er noch nicht erprobt. Die Fragen gibt es auch in Einfacher Sprache. Der Bericht wird als PDF mit Struktur und Ersatztexten erstellt; derselbe Inhalt ist am Bildschirm lesbar. Den Fragebogen gibt es zum Ausdrucken.',
    'Barrieren im Selbstcheck können Sie uns melden: [E-Mail-Adresse oder Formular].',
  ],
}
