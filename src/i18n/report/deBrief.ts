/** Words of the one-page summary. */
export const deBrief = {
  headings: {
    standing: 'Wo Sie stehen',
    steps: 'Was Sie als Nächstes tun',
    helpers: 'Wer Ihnen hilft',
    money: 'Welches Geld in Frage kommt',
    dates: 'Was bis wann zu tun ist',
  },
  answer: (name: string) => `Klären: ${name}`,
  noSteps: 'In jedem bewerteten Thema ist das Ziel erreicht. Es steht kein Schritt an.',
  noHelpers: 'Im Verzeichnis steht zurzeit keine Stelle, die passt.',
  /** For which of the three steps. */
  helpsWith: (ranks: string, many: boolean) => `Hilft bei ${many ? 'den Schritten' : 'Schritt'} ${ranks}.`,
  website: (url: string) => `Schreiben Sie über die Website: ${url}.`,
  searched: 'Eine Adresse steht nicht im Verzeichnis. Fragen Sie Ihre Kammer danach.',
  perhaps: (text: string) => `Passt vielleicht: ${text}`,
  free: 'Hilfe ohne Rechnung.',
  tax: 'Wie viel es bringt, hängt von Ihren Steuern ab. Fragen Sie Ihre Steuerberatung.',
  noAmount: 'Ein Betrag lässt sich noch nicht nennen.',
  openFor: (question: string) => `Zuerst ist zu klären: ${question}.`,
  noProject:
    'Sagen Sie im Selbstcheck, was Sie vorhaben und was es kosten soll, dann stehen hier Programme mit Beträgen.',
  noProgramme: 'Zurzeit passt kein Programm. Kostenfreie Hilfe bleibt.',
  by: (date: string) => `bis ${date}`,
  ideallyBy: (date: string) => `möglichst bis ${date}`,
  during: (month: string) => `im ${month}`,
  runsOut: (names: string, many: boolean) =>
    `${names}: dort vorher melden, ${many ? 'sie laufen' : 'es läuft'} längstens bis dahin.`,
  contact: (name: string) => `Um ein erstes Gespräch bitten: ${name}.`,
  begin: (action: string) => `Mit Schritt 1 beginnen: ${action}.`,
  answerOpen: (count: number) =>
    count === 1
      ? 'Die offene Frage im Selbstcheck klären.'
      : `Die ${count} offenen Fragen im Selbstcheck klären.`,
  again: 'Den Selbstcheck wiederholen und die Stände vergleichen.',
}
