/** Words of the frame around the screens: titles, notices and what is said when something goes wrong. */
export const de = {
  product: 'Mittelstandslotse',
  titles: {
    start: 'Selbstcheck für den Mittelstand',
    tasks: 'Übersicht',
    review: 'Antworten prüfen',
    results: 'Ergebnisse',
    offers: 'Wer hilft',
    plan: 'Förderung und Fahrplan',
    report: 'Bericht',
    check: 'Früheren Bericht prüfen',
    adviser: 'Für Beratende',
    statement: 'Erklärung zur Barrierefreiheit',
    privacy: 'Datenschutz',
    blank: 'Fragebogen zum Ausdrucken',
    keyIn: 'Ausgefüllten Bogen eingeben',
  },
  errorPrefix: 'Fehler: ',
  loading: 'Wird geladen …',
  notices: {
    opened: 'Ihre Antworten sind wieder da.',
    openedWithLosses:
      'Ihre Antworten sind wieder da. Einige Angaben passen nicht mehr zum heutigen Fragebogen und sind weggelassen:',
    refused: 'Die Datei lässt sich nicht öffnen. Ihre bisherigen Antworten sind unverändert.',
    added: (count: number, names: string) =>
      count === 1
        ? `Seit dieser Datei ist eine Frage neu: ${names}.`
        : `Seit dieser Datei sind ${count} Fragen neu: ${names}.`,
    more: (count: number) => (count === 1 ? 'und eine weitere' : `und ${count} weitere`),
    missingCharacters: (characters: string) =>
      `Die Schrift des PDF kennt diese Zeichen nicht, dort steht ein Ersatzzeichen: ${characters}`,
    overtaken:
      'Auf diesem Gerät sind andere Antworten gespeichert, etwa aus einem zweiten Fenster. Wir haben nichts überschrieben.',
    openOther: 'Die gespeicherten Antworten öffnen',
    writeOver: 'Mit den Antworten hier überschreiben',
  },
  trouble: {
    crashed: 'Hier ist etwas schiefgegangen',
    crashedText:
      'Das liegt an uns, nicht an Ihnen. Ihre Antworten sind noch da. Speichern Sie sie und laden Sie die Seite neu.',
    missingPart: 'Ein Teil der Seite lässt sich nicht laden',
    missingPartText:
      'Vielleicht ist die Verbindung unterbrochen, oder es gibt inzwischen eine neue Fassung. Laden Sie die Seite neu. Ihre Antworten bleiben erhalten.',
    save: 'Antworten als Datei speichern',
    reload: 'Seite neu laden',
  },
}

export type AppMessages = typeof de
