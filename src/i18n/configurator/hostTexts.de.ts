/** Where the check comes from, and what the page around it does. */
export type HostFacts = {
  /** Name of the host of the check, such as `lotse.example`. */
  host: string
  /** The check is on the same server as the page. */
  isOwn: boolean
  /** The page asks for the results in short. */
  isShared: boolean
  /** Address of the check's own accessibility statement. */
  statement: string
}

/** Texts for the pages of a website around the check, in German. Said in the present tense, as paragraphs. */
export const hostTextsDe = {
  heading: '5. Texte für Ihre Website',
  lead: 'Vorschläge zum Übernehmen. Stimmen Sie die Rechtsgrundlage mit Ihrer oder Ihrem Datenschutzbeauftragten ab.',
  label: 'Texte für Ihre Website',
  privacy: 'Datenschutzerklärung',
  accessibility: 'Erklärung zur Barrierefreiheit',
  privacyText: ({ host, isOwn, isShared }: HostFacts): string[] => [
    'Selbstcheck „Mittelstandslotse“',
    isOwn
      ? 'Auf unserer Website können Betriebe mit dem „Mittelstandslotsen“ ihren Stand bei der Digitalisierung selbst einschätzen. Die Anwendung liegt auf unserem eigenen Server. Fremde Server werden nicht angesprochen.'
      : `Auf unserer Website können Betriebe mit dem „Mittelstandslotsen“ ihren Stand bei der Digitalisierung selbst einschätzen. Die Anwendung wird in einem Rahmen (iframe) von ${host} geladen, sobald Sie in seine Nähe rollen. Dabei erhält dieser Server Ihre IP-Adresse und die üblichen Angaben eines Abrufs (Zeitpunkt, abgerufene Datei, Browser). Die Adresse unserer Seite überträgt Ihr Browser dabei nicht.`,
    'Ihre Antworten und Ergebnisse werden in Ihrem Browser verarbeitet und nicht an uns oder an Dritte übertragen. Die Anwendung setzt keine Cookies und misst nicht, wer sie benutzt. Nur wenn Sie „Antworten auf diesem Gerät behalten“ wählen, legt sie Ihre Antworten im Speicher Ihres Browsers ab (§ 25 Abs. 2 Nr. 2 TDDDG). „Alles löschen“ entfernt sie. Laden Sie nach einer Störung neu, merkt sich der Tab die Antworten, bis die Seite wieder da ist.',
    ...(isShared
      ? [
          'Am Ende fragt die Anwendung, ob sie uns eine Kurzform des Ergebnisses mitteilen darf: die Stufen je Thema und den Gesamtstand, keine einzelnen Antworten. Das geschieht nur mit Ihrer Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). [Hier ergänzen: was wir damit tun, wie lange wir es behalten, wie Sie die Einwilligung widerrufen.]',
        ]
      : []),
    'Rechtsgrundlage für die Bereitstellung ist [bei Kammern: Art. 6 Abs. 1 Buchst. e DSGVO in Verbindung mit dem gesetzlichen Auftrag der Kammer; sonst: Art. 6 Abs. 1 Buchst. f DSGVO, unser Interesse an der Information unserer Mitgliedsbetriebe].',
  ],
  accessibilityText: ({ host, isOwn, statement }: HostFacts): string[] => [
    `Der ${isOwn ? 'auf unserem Server bereitgestellte' : `eingebundene (von ${host})`} Selbstcheck „Mittelstandslotse“ hat eine eigene Erklärung zur Barrierefreiheit: ${statement}`,
    'Er wird nach den WCAG 2.2, Stufe AA, und der EN 301 549 entwickelt und automatisch geprüft. Von Menschen mit Behinderungen ist er noch nicht erprobt. Die Fragen gibt es auch in Einfacher Sprache. Der Bericht wird als PDF mit Struktur und Ersatztexten erstellt; derselbe Inhalt ist am Bildschirm lesbar. Den Fragebogen gibt es zum Ausdrucken.',
    'Barrieren im Selbstcheck können Sie uns melden: [E-Mail-Adresse oder Formular].',
  ],
}
