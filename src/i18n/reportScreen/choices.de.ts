const counted = (one: string, many: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

/** Words of the form on what stands in the report. */
export const choicesDe = {
  form: {
    legend: 'Welche Form?',
    full: 'Vollständiger Bericht',
    fullHint: '12 bis 25 Seiten mit den Kapiteln, die Sie unten wählen.',
    short: 'Kurzfassung',
    shortHint: '2 Seiten: das Wichtigste für Geschäftsleitung oder Hausbank.',
    columns: 'Zweisprachig',
    columnsHint: 'Deutsch und Englisch nebeneinander, etwa für Partner oder Mutterhaus im Ausland.',
  },
  language: {
    legend: 'Welche Sprache?',
    legendColumns: 'Welche Sprache steht links?',
    de: 'Deutsch',
    en: 'Englisch',
  },
  parts: {
    legend: 'Was soll drinstehen?',
    hint: 'Die Zusammenfassung am Anfang sowie Methode und Quellen am Ende sind immer dabei.',
    topics: 'Themen und Stufen',
    nextSteps: 'Nächste Schritte',
    shortlist: 'Merkliste',
    help: 'Wer hilft',
    funding: 'Förderung und Fahrplan',
    answers: 'Alle Antworten',
    withCount: (name: string, count: string) => `${name} (${count})`,
    counts: {
      topics: counted('Thema', 'Themen'),
      nextSteps: counted('Schritt', 'Schritte'),
      shortlist: counted('Eintrag', 'Einträge'),
      help: counted('passendes Angebot', 'passende Angebote'),
      funding: counted('Programm', 'Programme'),
      answers: counted('Frage', 'Fragen'),
    },
    empty: {
      topics: 'Noch ist kein Thema beantwortet.',
      nextSteps: 'Es steht kein Schritt an.',
      shortlist: 'Ihre Merkliste ist leer. Unter „Wer hilft“ nehmen Sie Einträge auf.',
      help: 'Zurzeit passt kein Angebot.',
      funding: 'Ohne Vorhaben gibt es hier noch nichts zu sagen.',
      answers: 'Noch ist keine Frage beantwortet.',
    },
  },
  private: {
    legend: 'Was darf weitergegeben werden?',
    names: 'Name des Betriebs und der Personen',
    namesHint:
      'Ohne Haken fehlen die Namen, die Sie bei Betrieb und Personen eingetragen haben, auch in Notizen, in der Datei im Bericht und im Dateinamen. Andere Namen in Ihren Notizen bleiben stehen.',
    notes: 'Ihre Notizen',
    notesHint: 'Was Sie zu einzelnen Antworten notiert haben.',
  },
  enclose: 'Antworten im PDF mitgeben (zum Weiterarbeiten)',
  encloseHint:
    'Wer das PDF auf der Startseite öffnet, sieht alle Antworten und kann weiterarbeiten. Geben Sie es so nur an Menschen, denen Sie vertrauen.',
}

export type ChoicesMessages = typeof choicesDe
