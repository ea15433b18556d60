import { deCount as count } from './deCount'

/** What a programme would pay, what stays, and what would have to be different. */
export const deMoney = {
  upTo: (amount: string) => `Bis ${amount}`,
  between: (low: string, high: string) => `${low} bis ${high}`,
  grant: 'Zuschuss',
  voucher: 'als Gutschein',
  tax: 'Steuervorteil, soweit die Kosten anrechenbar sind',
  percentUpTo: (percent: string) => percent,
  percentBetween: (low: string, high: string) => `${low} bis ${high}, je nach offenen Antworten`,
  atMost: (amount: string) => `höchstens ${amount}`,
  eligibleAtMost: (amount: string) => `von höchstens ${amount} anrechenbaren Kosten`,
  ownShare: (amount: string) => `Ihr Anteil: ${amount}`,
  advance: (amount: string) => `vorstrecken müssen Sie bis zu ${amount} mit Umsatzsteuer`,
  aid: (amount: string, what: string, how: string) => `${amount} ${what} (${how})`,
  all: (parts: readonly string[]) => `${parts.join('; ')}.`,
  rateUnknown: (advance: string) => `Der Fördersatz ist nicht belegt; ${advance}.`,
  loan: (amount: string) =>
    `Finanzierung bis ${amount} für dieses Vorhaben, die Sie mit Zinsen zurückzahlen.`,
  overRoom: (amount: string) =>
    `Das ist mehr als der freie De-minimis-Betrag von ${amount}; beantragen Sie höchstens so viel.`,
  basis: (text: string, law: string) => `${text} Regel: ${law}.`,
  wouldFit: (clause: string) => `Es käme in Frage, wenn ${clause}`,
  andIf: (clause: string) => `und wenn ${clause}`,
  changes: {
    withdrawable: 'Sie den Auftrag noch ohne Kosten widerrufen können',
    separable: 'sich ein Teil klar abtrennen lässt, der noch nicht bestellt ist; dann dieser Teil',
    cost: (amount: string) => `das Vorhaben ${amount} kostet, etwa weil Sie Maßnahmen bündeln`,
    kind: (kind: string) => `das Vorhaben auch „${kind}“ umfasst`,
    approval: (date: string) =>
      `die Bewilligung erst am ${date} oder später kommt, weil dann frühere Beihilfen nicht mehr zählen`,
    withoutCapitalLoss: 'der Verlust am Kapital ausgeglichen ist',
    withoutRecovery: 'die zurückgeforderte Beihilfe bezahlt ist',
    country: (country: string) => `ein Partner in diesem Land dazukommt: ${country}`,
    level: (topic: string, level: number) => `Sie im Thema „${topic}“ Stufe ${level} erreichen`,
    levelAtMost: (topic: string, level: number) =>
      `Sie im Thema „${topic}“ höchstens auf Stufe ${level} stehen`,
    readiness: (points: number) => `Ihr Vorhaben bei der Förderreife ${points} Punkte erreicht`,
    option: (question: string, option: string) => `bei „${question}“ diese Antwort zutrifft: „${option}“`,
    also: (question: string, option: string) => `bei „${question}“ auch dies zutrifft: „${option}“`,
    without: (question: string, option: string) => `bei „${question}“ dies nicht mehr zutrifft: „${option}“`,
    number: (question: string, number: string) => `„${question}“ bei ${number} liegt`,
    fact: (question: string) => `sich „${question}“ ändert`,
  },
  deciding: (questions: number, entries: number) => {
    const answers = `${count(questions, 'f')} ${questions === 1 ? 'Antwort entscheidet' : 'Antworten entscheiden'}`
    return `Noch ${answers} über ${entries === 1 ? 'ein Angebot' : `${count(entries, 'n')} Angebote`}.`
  },
  distance: (km: string) => `etwa ${km} km entfernt`,
  inTown: 'am Ort',
}
