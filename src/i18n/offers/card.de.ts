/** Words that lead from a claim to its question or out of the page; the same on every screen that draws from the report. */
export const linksDe = {
  newTab: '(öffnet in neuem Tab)',
  change: 'Ändern',
  changeAnswer: 'Antwort ändern',
  answerNow: 'Jetzt beantworten',
  of: (name: string) => `: ${name}`,
  way: {
    label: 'Ergebnis, Hilfe und Förderung',
    results: 'Ergebnis',
    offers: 'Wer hilft',
    plan: 'Förderung und Fahrplan',
    report: 'Bericht',
  },
}

/** Words on the card of an offer. */
export const cardDe = {
  reasons: 'Warum es hier steht',
  moreReasons: (count: number) => `${count} weitere Gründe`,
  conditions: 'Unter diesen Bedingungen',
  money: 'Was das für Sie heißen kann',
  open: 'Noch zu klären',
  failed: 'Das steht dagegen',
  changes: 'Was es ändern würde',
  unsure: 'Das wissen wir nicht sicher',
  advice: 'Gut zu wissen',
  cautions: (count: number) =>
    count === 1 ? 'Worauf Sie achten: ein Punkt' : `Worauf Sie achten: ${count} Punkte`,
  cautionSources: (count: number) => (count === 1 ? 'Quelle dazu' : `${count} Quellen dazu`),
  terms: 'Bedingungen im Einzelnen',
  evidence: 'Stand, Prüfung und Quellen',
  aliases: (names: string) => `Auch bekannt als: ${names}`,
  place: 'Ort',
  region: 'Gebiet',
  operator: 'Träger',
  cost: 'Kosten',
  funding: 'Förderart',
  apply: 'So geht es los:',
  topics: 'Themen',
  status: 'Stand',
  confidence: 'Beleg',
  sources: 'Quellen',
  visit: 'Zur Website',
  related: 'Siehe auch',
  relatedTo: (name: string) => `, gehört zu: ${name}`,
  moreRelated: (count: number) => `${count} weitere verwandte Einträge`,
  placeAndDistance: (place: string, distance: string) => `${place}, ${distance}`,
  remember: 'Auf die Merkliste',
  listFull: (most: number) =>
    `Auf der Merkliste stehen schon ${most} Einträge. Nehmen Sie erst einen herunter.`,
  compare: 'Vergleichen',
  comparisonFull: (most: number) =>
    `Mehr als ${most} Einträge lassen sich nicht vergleichen. Nehmen Sie erst einen heraus.`,
  toComparison: 'Vergleich ansehen',
  reportError: 'Fehler melden',
  errorHint:
    '„Fehler melden“ öffnet eine vorbereitete Nachricht in Ihrem Mailprogramm. Senden Sie sie an die Stelle, von der Sie dieses Werkzeug haben.',
}

export type LinkMessages = typeof linksDe
export type CardMessages = typeof cardDe
