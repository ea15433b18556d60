import type { keyInDe } from './keyIn.de'

/** Words of keying in a sheet that was filled in by hand. */
export const keyInEn: typeof keyInDe = {
  heading: 'Key in a completed sheet',
  lead: 'The numbers are the same as on the printed questionnaire. Enter takes you to the next field.',
  howSummary: 'How to type answers',
  how: [
    ['2', 'the answer with the digit 2; with stages, the stage'],
    ['1 3', 'several answers'],
    ['d', 'don’t know'],
    ['n', 'does not apply to us'],
    ['8.5 · 1.2 million', 'figures as they stand on the sheet'],
    ['31.3.2027', 'a date'],
    [
      'a b c; a b c',
      'tables: columns with a space, rows with a semicolon, - for an empty field, 0 for “none”',
    ],
    ['2 ## text', 'a note on the answer'],
  ],
  keys: 'Enter or ↓ next field, ↑ previous one. An empty field removes the answer.',
  quick: 'Number and answer',
  quickHint: 'For example “A3 2”, then Enter',
  progress: (done, left) =>
    left === 0 ? `Everything needed is keyed in (${done}).` : `${done} keyed in, ${left} still needed.`,
  progressLabel: 'Progress of keying in',
  understood: (number, words) => `${number}: ${words}`,
  cleared: (number) => `${number}: answer removed`,
  note: (words) => `Note: ${words}`,
  unknownNumber: (number) => `There is no number ${number}. Check it on the sheet.`,
  notAsked: (number, reason) => `${number} is not asked at present. ${reason}`,
  typeNumber: 'Type the number first, then the answer, for example A3 2.',
  noSuchOption: (typed, keys) => `There is no “${typed}” here. Possible are ${keys}.`,
  oneOnly: (keys) => `Only one answer is possible here: ${keys}.`,
  perRow: (count, keys) => `Type ${count} answers, one for each row: ${keys}.`,
  tooManyCells: (count) => `Each row has no more than ${count} details.`,
  optional: 'optional',
  columns: (names) => `Columns: ${names}`,
  notAskedNow: (count) => (count === 1 ? '1 not asked' : `${count} not asked`),
  review: 'Check answers',
  results: 'Go to the results',
  print: 'Print the questionnaire',
}
