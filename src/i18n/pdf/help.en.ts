import { kindsEn } from '../offers/kinds.en'
import type { helpDe } from './help.de'

/** Words of the PDF on who helps, in English. */
export const helpEn: typeof helpDe = {
  kinds: kindsEn,
  outcomes: { fits: 'Fits', perhaps: 'May fit', doesNotFit: 'Does not fit', closed: 'Closed' },
  columns: {
    kind: 'Kind',
    name: 'Offer',
    place: 'Place',
    outcome: 'Result',
    cost: 'Cost',
    entry: 'Entry',
    about: 'What it is',
  },
  sum: 'Together',
  none: 'The directory has no suitable offer at present.',
  overview: (offers, background) =>
    background === 0
      ? `The directory holds ${offers} offers.`
      : `The directory holds ${offers} offers and ${background} entries that are background only.`,
  best: (count) =>
    count === 1
      ? 'The best is shown here with its reasons.'
      : `The best ${count} are shown here with their reasons, by kind.`,
  chosen: (count) =>
    count === 1
      ? 'The entry on your shortlist is in the chapter “Your shortlist”.'
      : `The ${count} entries on your shortlist are in the chapter “Your shortlist”.`,
  seeAll: 'What does not fit or is closed can be seen with its reason in the tool under “Who helps”.',
  deciding: (questions) => `Answer these: ${questions}.`,
  counted: (kind, count) => `${kind} (${count})`,
  others: 'What else fits or may fit',
  othersIntro: (count) =>
    count === 1
      ? 'One more offer. Its reasons are in the tool.'
      : `${count} more offers, the most useful of each kind first. Their reasons are in the tool.`,
  inFunding: (count) =>
    count === 1
      ? 'One more funding programme is in the chapter on funding, with its amounts.'
      : `${count} more funding programmes are in the chapter on funding, with their amounts.`,
  ended: 'Closed, with a successor',
  warnings: 'Background on your partner countries',
  terms: 'Terms',
  failed: 'Does not fit',
  conditions: 'On this condition',
  money: 'Money',
  open: 'Still to be clarified',
  unsure: 'Not certain',
  advice: 'Good to know',
  apply: 'How to go about it',
  website: 'Website',
  status: 'Status',
  sources: 'Sources',
  caution: (numbers) => `Caution, note ${numbers}`,
  cautions: (numbers) => `Caution, see note ${numbers}`,
  cautionsAbove: (numbers) => `Caution, note ${numbers} above applies as well`,
  cautionsHeading: 'What to watch out for',
  cautionsIntro: 'These notes apply to the offers that show their number. They do not replace legal advice.',
  cautionsWithChosen: (last) =>
    last === 1 ? 'Note 1 is on your shortlist.' : `Notes 1 to ${last} are on your shortlist.`,
  cautionSources: 'Sources of the notes',
}
