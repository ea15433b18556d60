import type { pageDe } from './page.de'

/** Words around one page of questions. */
export const pageEn: typeof pageDe = {
  next: 'Continue',
  save: 'Apply change',
  back: 'Back',
  optional: 'optional',
  help: 'What is meant?',
  example: 'Example',
  terms: 'Terms:',
  note: 'Note on this answer',
  noteGiven: 'Note on this answer (added)',
  noteHint: 'Appears in the report next to your answer.',
  or: 'or',
  way: 'Your path',
  position: (first, last, of) =>
    first === last ? `Question ${first} of ${of}` : `Questions ${first} to ${last} of ${of}`,
  positionShort: (first, of) => `${first} of ${of}`,
  progress: 'Progress on your path',
  left: (count) =>
    count === 0
      ? 'everything needed is answered'
      : count === 1
        ? '1 question left on your path'
        : `${count} questions left on your path`,
  minutes: (count) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  brought: (count) =>
    count > 0
      ? `Your answers on the page before have added ${count === 1 ? 'one question' : `${count} questions`}.`
      : `Your answers on the page before have removed ${count === -1 ? 'one question' : `${-count} questions`}.`,
  errorHeading: (count: number) =>
    count === 1
      ? 'Something is still missing or not right'
      : `${count} answers are still missing or not right`,
  errorPrefix: 'Error:',
}
