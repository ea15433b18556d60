import type { ChoicesMessages } from './choices.de'

const counted = (one: string, many: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

/** Words of the form on what stands in the report. */
export const choicesEn: ChoicesMessages = {
  form: {
    legend: 'Which form?',
    full: 'Full report',
    fullHint: '12 to 25 pages with the chapters that you choose below.',
    short: 'Short report',
    shortHint: '2 pages: what matters most, for the management or the bank.',
    columns: 'Two languages',
    columnsHint: 'German and English side by side, for instance for partners or a parent company abroad.',
  },
  language: {
    legend: 'Which language?',
    legendColumns: 'Which language stands on the left?',
    de: 'German',
    en: 'English',
  },
  parts: {
    legend: 'What should be in it?',
    hint: 'The summary at the beginning, and method and sources at the end, are always included.',
    topics: 'Topics and levels',
    nextSteps: 'Next steps',
    shortlist: 'Shortlist',
    help: 'Who helps',
    funding: 'Funding and timetable',
    answers: 'All answers',
    withCount: (name, count) => `${name} (${count})`,
    counts: {
      topics: counted('topic', 'topics'),
      nextSteps: counted('step', 'steps'),
      shortlist: counted('entry', 'entries'),
      help: counted('matching offer', 'matching offers'),
      funding: counted('programme', 'programmes'),
      answers: counted('question', 'questions'),
    },
    empty: {
      topics: 'No topic has been answered yet.',
      nextSteps: 'There is no step to take.',
      shortlist: 'Your shortlist is empty. You can add entries under “Who helps”.',
      help: 'No offer fits at present.',
      funding: 'Without a project there is nothing to say here yet.',
      answers: 'No question has been answered yet.',
    },
  },
  private: {
    legend: 'What may be passed on?',
    names: 'Names of the firm and of people',
    namesHint:
      'Without the tick, the names you entered for the firm and its people are left out, also in notes, in the file inside the report and in the file name. Other names in your notes stay.',
    notes: 'Your notes',
    notesHint: 'What you have noted on single answers.',
  },
  enclose: 'Put the answers into the PDF (to continue later)',
  encloseHint:
    'Whoever opens the PDF on the start page sees all answers and can continue. Give such a file only to people you trust.',
}
