import { linksEn } from '../offers/card.en'
import { choicesEn } from './choices.en'
import type { ReportScreenMessages } from './de'

/** Words of the screen on which the report is put together and saved. */
export const en: ReportScreenMessages = {
  way: linksEn.way,
  ...choicesEn,
  title: 'Your report',
  intro:
    'Choose what the report contains and in which form. The file is made on your device; nothing is uploaded.',
  make: 'Create the report as a PDF',
  again: 'Create the PDF again',
  retry: 'Try again',
  cancel: 'Cancel',
  making: 'The report is being created …',
  makingSheet: 'The call sheet is being created …',
  halfDone: 'Half of it is done.',
  progress: 'Progress',
  ready: 'The report is ready.',
  readySheet: 'The call sheet is ready.',
  download: (fileName) => `Save ${fileName}`,
  facts: (pages, size) => `PDF, ${pages === 1 ? '1 page' : `${pages} pages`}, ${size}`,
  share: 'Share',
  moreCharacters: (count) => `and ${count} more`,
  replaced: (characters, count) =>
    count === 1
      ? `The font cannot show one character; a small box stands in its place: ${characters}`
      : `The font cannot show ${count} characters; small boxes stand in their place: ${characters}`,
  failed:
    'The report could not be created. Your answers are still here. Check the internet connection, then try again.',
  preview: {
    title: 'Preview',
    none: 'How the report will look appears here in a moment.',
    making: 'The preview is being renewed …',
    failed: 'The preview could not be shown. It is tried again as soon as you change something above.',
    pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
    page: (number, count) => `Page ${number} of ${count}`,
    choose: 'Show a page large',
    before: 'Previous page',
    next: 'Next page',
    contents: 'What is on which page',
    on: (title, page) => `${title}, page ${page}`,
  },
  reading: {
    open: 'Read the report as a web page',
    hint: 'The same content without fixed pages: good for screen readers, large print and small devices. Printing this page gives the report, too.',
    back: 'Back to the choices',
    print: 'Print',
    loading: 'The report is being loaded …',
    missing: 'This part could not be loaded. Reload the page; your answers are kept.',
  },
  sheet: {
    title: 'Call sheet for a first talk',
    intro:
      'One page for the call or meeting: who you are, what you plan, what to ask and which papers to bring.',
    choose: 'Whom will you talk to?',
    shortlisted: 'From your shortlist',
    best: 'Fits your firm',
    make: 'Create the call sheet',
    none: 'Nobody fits at present. Under “Who helps” you can put entries on the shortlist yourself.',
  },
  others: {
    title: 'Other files',
    answers: 'Save the answers as a file',
    answersHint: 'To continue here or on another device.',
    spreadsheet: 'Save a table for Excel (.xlsx)',
    spreadsheetHint: 'Answers, points, steps and offers, for sorting and calculating.',
    plan: 'To calendar and project sketch',
    planHint: 'There you can save the timetable as a calendar file (.ics) and the project sketch (.docx).',
  },
  more: {
    title: 'More about the report',
    adviser: 'For advisers: logo, foreword, own recommendations',
    check: 'Compare an earlier report with today',
  },
  saving: 'The file is being created …',
  saved: (fileName) => `${fileName} has been saved.`,
  notSaved: 'That did not work. Your answers are still here.',
}
