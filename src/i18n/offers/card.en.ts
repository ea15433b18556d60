import type { CardMessages, LinkMessages } from './card.de'

export const linksEn: LinkMessages = {
  newTab: '(opens in a new tab)',
  change: 'Change',
  changeAnswer: 'Change the answer',
  answerNow: 'Answer now',
  of: (name) => `: ${name}`,
}

export const cardEn: CardMessages = {
  reasons: 'Why it is listed here',
  conditions: 'On these conditions',
  money: 'What this can mean for you',
  open: 'Still to be clarified',
  failed: 'What speaks against it',
  changes: 'What would change that',
  unsure: 'What we do not know for certain',
  advice: 'Good to know',
  cautions: (count) =>
    count === 1 ? 'What to watch out for: one point' : `What to watch out for: ${count} points`,
  cautionSources: (count) => (count === 1 ? 'Source for this' : `${count} sources for this`),
  terms: 'The terms in detail',
  evidence: 'Status, check and sources',
  aliases: (names) => `Also known as: ${names}`,
  place: 'Place',
  region: 'Area',
  operator: 'Run by',
  cost: 'Cost',
  apply: 'How to start:',
  topics: 'Topics',
  status: 'Status',
  confidence: 'Evidence',
  sources: 'Sources',
  visit: 'Visit the website',
  placeAndDistance: (place, distance) => `${place}, ${distance}`,
  remember: 'Shortlist',
  listFull: (most) => `Your shortlist already holds ${most} entries. Take one off first.`,
  compare: 'Compare',
  comparisonFull: (most) => `No more than ${most} entries can be compared. Take one out first.`,
  toComparison: 'See the comparison',
  reportError: 'Report an error',
  errorHint:
    '“Report an error” opens a prepared message in your mail program. Send it to the organisation from which you got this tool.',
}
