import type { AppMessages } from './de'

export const en: AppMessages = {
  product: 'Mittelstandslotse',
  titles: {
    start: 'Self-check for small and medium-sized firms',
    tasks: 'Overview',
    review: 'Check your answers',
    results: 'Results',
    offers: 'Who helps',
    report: 'Report',
    check: 'Check an earlier report',
    adviser: 'For advisers',
    statement: 'Accessibility statement',
    privacy: 'Privacy',
    blank: 'Questionnaire to print',
    keyIn: 'Enter a filled-in sheet',
    plan: 'Funding and timetable',
  },
  errorPrefix: 'Error: ',
  loading: 'Loading …',
  notices: {
    opened: 'Your answers are back.',
    openedWithLosses:
      'Your answers are back. Some of them no longer fit the present questionnaire and have been left out:',
    refused: 'The file cannot be opened. The answers you had are unchanged.',
    added: (count: number, names: string) =>
      count === 1
        ? `One question is new since this file: ${names}.`
        : `${count} questions are new since this file: ${names}.`,
    more: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
    missingCharacters: (characters: string) =>
      `The font of the PDF lacks these characters; a substitute stands in their place: ${characters}`,
    overtaken:
      'Other answers are stored on this device, perhaps from a second window. We have not overwritten anything.',
    openOther: 'Open the stored answers',
    writeOver: 'Overwrite them with these answers',
  },
  trouble: {
    crashed: 'Something has gone wrong here',
    crashedText: 'This is our fault, not yours. Your answers are still there. Save them and reload the page.',
    missingPart: 'Part of the page cannot be loaded',
    missingPartText:
      'The connection may be down, or there may be a newer version. Reload the page. Your answers are kept.',
    save: 'Save the answers as a file',
    reload: 'Reload the page',
  },
}
