import type { faultsDe } from './faults.de'

/** What to do about a field that is not filled in well: always the remedy, never blame. */
export const faultsEn: typeof faultsDe = {
  chooseAnswer: 'Choose an answer.',
  chooseSome: 'Choose at least one answer.',
  chooseForRow: (row) => `Choose an answer for “${row}”.`,
  enterNumber: 'Enter a number.',
  enterText: 'Fill in this field.',
  enterDate: 'Enter day, month and year.',
  notANumber: 'Enter a number, for example 42, 1,200,000 or 1.2 million.',
  tooLow: (minimum) => `Enter ${minimum} or more.`,
  tooHigh: (maximum) => `Enter ${maximum} or less.`,
  tooLowPlain: 'Enter a larger value.',
  tooHighPlain: 'Enter a smaller value.',
  whole: 'Enter a whole number, without decimals, for example 42 or 1,200.',
  decimals: (decimals) => `Enter no more than ${decimals} decimals, after a point, for example 8.5.`,
  tooLong: (maximum) => `Shorten the text to ${maximum} characters or fewer.`,
  notADate: 'Enter a date that exists, for example 31 3 2027.',
  dateTooEarly: (date) => `Enter a date from ${date} onwards.`,
  dateTooLate: (date) => `Enter a date up to ${date}.`,
  notAPostcode: 'Enter the postcode with five digits, for example 20095.',
  notAlone: 'This answer does not go with the others. Choose either it or the others.',
  tooManyRows: 'Remove entries. No more than 100 are possible.',
  other: 'Check this entry.',
  inRow: (row, column, words) => `${row}, ${column}: ${words}`,
  inQuestion: (question, words) => `${question}: ${words}`,
}
