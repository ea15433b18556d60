import type { screensDe } from './screens.de'

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`)

/** Words of the frame, the start, the overview and the review. */
export const screensEn: typeof screensDe = {
  layout: {
    product: 'Mittelstandslotse',
    skip: 'Skip to content',
    navigation: 'Tools',
    start: 'Go to the start page',
    save: 'Save',
    saveHint: 'Save answers as a file',
    unsaved: 'Unsaved changes',
    overview: 'Overview',
    data: 'Your data',
    plain: 'Plain German',
    otherLanguage: 'Deutsch',
    otherLanguageCode: 'de',
    privacy:
      'Nothing leaves your device: no account, no cookies, no server. Your answers stay in memory until you save them.',
    privacyPage: 'Privacy',
    statement: 'Accessibility',
    notices: 'Licences of the software used',
    embed: 'For chambers and associations: embed it',
    newTab: 'opens in a new tab',
    version: (version) => `Version ${version}`,
  },
  data: {
    heading: 'Your data',
    close: 'Close',
    keep: 'Keep answers on this device',
    keepHint:
      'You can then close the window and continue later. Do not choose this on a device that others use too.',
    kept: 'Your answers are saved on this device.',
    denied: 'This browser does not allow saving here. Save your answers as a file instead.',
    remove: 'Delete everything',
    removeQuestion: 'Delete all answers and notes?',
    removeHint: 'The answers saved on this device are deleted too. Saved files stay. This cannot be undone.',
    removeConfirm: 'Yes, delete everything',
    cancel: 'Cancel',
  },
  start: {
    heading: 'Where do we stand digitally – and who can help us?',
    lead: 'A self-check for firms: Internet of Things, 3D printing, Industrie 4.0 and new business models. At the end you know where you stand, what to do next, who can help, in some cases free of charge, and which funding may suit you.',
    leadOfSome:
      'A self-check on going digital for firms. At the end you know where you stand, what to do next, who can help, in some cases free of charge, and which funding may suit you.',
    begin: 'Begin the self-check',
    goOn: 'Continue',
    open: 'Open an answers file or a report (PDF)',
    drop: 'Or drop the file here.',
    check: 'Does an earlier report still hold? Have it checked',
    adviser: 'For advisers: reports with your own logo and words',
    opening: 'Opening the file …',
    opened: 'The file is open. Your answers are back.',
    openedWithLosses: 'The file is open. No longer usable and left out:',
    refused: 'The file cannot be opened. Your answers so far are unchanged.',
    keptHeading: 'Your answers from last time are on this device.',
    keptGoOn: 'Continue with them',
    keptRemove: 'Delete them and start afresh',
    factsHeading: 'What to expect',
    time: { title: '5 or 20 minutes', text: 'The short round first, more depth whenever you like.' },
    device: { title: 'Nothing leaves your device', text: 'No account, no cookies, no server.' },
    report: { title: 'A report as a PDF', text: 'For management, chamber and bank.' },
    reportPicture: {
      alt: 'One page of the report: 31.1 out of 100 points, a sentence on where the firm stands, below it seven topics with their level and a radar chart.',
      caption: 'A page from the report of an invented firm',
    },
    offers: {
      title: (count) => `${count} entries in the directory`,
      text: 'Offers and background, each with reasons, source, status and what we do not know.',
    },
    readyHeading: 'Good to have to hand',
    ready: [
      'the number of your staff, counted as full-time posts',
      'turnover and balance sheet total of the last financial year, rounded',
      'for the part on funding: cost and timetable of your project',
    ],
    readyHint: 'If something is missing, answer “don’t know” or leave the field blank.',
    waysHeading: 'Other ways',
  },
  tasks: {
    heading: 'Overview',
    lead: 'Begin wherever you like. What you have answered is kept.',
    summary: (answered, left) =>
      left === 0
        ? `All questions on your path are answered (${answered}).`
        : `${answered} answered, ${questions(left)} left on your path.`,
    goOn: 'Go to the next open question',
    review: 'Check answers',
    results: 'Go to the results',
    deepen: 'Go deeper',
    postponed: (count) =>
      count === 1 ? 'One more question if you like:' : `${count} more questions if you like:`,
    because: (question, answer) => `Because you answered “${answer}” to “${question}”.`,
    change: 'Change answer',
  },
  status: {
    done: 'done',
    open: (count) => `${count} open`,
    notStarted: (count) => questions(count),
    voluntary: 'optional',
    leftOut: 'left out',
    undecided: 'depends on answers',
    later: 'later',
  },
  review: {
    heading: 'Check your answers',
    lead: 'Change anything that is not right. Then you will see your results.',
    open: (count) => (count === 1 ? 'One question is still open.' : `${count} questions are still open.`),
    openHint:
      'You can go to the results all the same. The more questions are open, the wider the range we give.',
    firstOpen: 'Answer open questions',
    change: 'Change',
    answer: 'Answer',
    stillOpen: 'still open',
    none: 'not given',
    note: 'Note',
    results: 'Go to the results',
    back: 'Back to the overview',
    print: 'Print answers',
  },
}
