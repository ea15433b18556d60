import { kindsDe } from '../offers/kinds.de'

/** Words of the PDF on who helps. */
export const helpDe = {
  kinds: kindsDe,
  outcomes: { fits: 'Passt', perhaps: 'Passt vielleicht', doesNotFit: 'Passt nicht', closed: 'Beendet' },
  columns: {
    kind: 'Art',
    name: 'Angebot',
    place: 'Ort',
    outcome: 'Ergebnis',
    cost: 'Kosten',
    entry: 'Eintrag',
    about: 'Was es ist',
  },
  sum: 'Zusammen',
  none: 'Im Verzeichnis steht zurzeit kein passendes Angebot.',
  overview: (offers: number, background: number) =>
    background === 0
      ? `Das Verzeichnis enthält ${offers} Angebote.`
      : `Das Verzeichnis enthält ${offers} Angebote und ${background} Einträge, die nur Hintergrund sind.`,
  best: (count: number) =>
    count === 1
      ? 'Das beste steht hier mit seinen Gründen.'
      : `Die ${count} besten stehen hier mit ihren Gründen, nach Art geordnet.`,
  chosen: (count: number) =>
    count === 1
      ? 'Der Eintrag auf Ihrer Merkliste steht im Kapitel „Ihre Merkliste“.'
      : `Die ${count} Einträge Ihrer Merkliste stehen im Kapitel „Ihre Merkliste“.`,
  seeAll: 'Was nicht passt oder beendet ist, finden Sie mit seinem Grund im Programm unter „Wer hilft“.',
  deciding: (questions: string) => `Beantworten Sie dazu: ${questions}.`,
  counted: (kind: string, count: number) => `${kind} (${count})`,
  others: 'Was außerdem passt oder passen kann',
  othersIntro: (count: number) =>
    count === 1
      ? 'Noch ein Angebot. Seine Gründe stehen im Programm.'
      : `Noch ${count} Angebote, das nützlichste jeder Art zuerst. Ihre Gründe stehen im Programm.`,
  inFunding: (count: number) =>
    count === 1
      ? 'Ein weiteres Förderprogramm steht mit seinen Beträgen im Kapitel über Förderung.'
      : `${count} weitere Förderprogramme stehen mit ihren Beträgen im Kapitel über Förderung.`,
  ended: 'Beendet, mit Nachfolger',
  warnings: 'Hintergrund zu Ihren Partnerländern',
  terms: 'Bedingungen',
  failed: 'Passt nicht',
  conditions: 'Unter dieser Bedingung',
  money: 'Geld',
  open: 'Noch zu klären',
  unsure: 'Nicht sicher',
  advice: 'Gut zu wissen',
  apply: 'So geht es',
  website: 'Website',
  status: 'Stand',
  sources: 'Quellen',
  caution: (numbers: string) => `Vorsicht, Hinweis ${numbers}`,
  cautions: (numbers: string) => `Vorsicht, siehe Hinweis ${numbers}`,
  cautionsAbove: (numbers: string) => `Vorsicht, es gilt auch Hinweis ${numbers} weiter oben`,
  cautionsHeading: 'Worauf Sie achten',
  cautionsIntro:
    'Diese Hinweise gelten für die Angebote, bei denen ihre Nummer steht. Sie ersetzen keine Rechtsberatung.',
  cautionsWithChosen: (last: number) =>
    last === 1
      ? 'Hinweis 1 steht auf Ihrer Merkliste.'
      : `Die Hinweise 1 bis ${last} stehen auf Ihrer Merkliste.`,
  cautionSources: 'Quellen der Hinweise',
}
