import type { ReportMessages } from './de'

export const enBrief: ReportMessages['brief'] = {
  headings: {
    standing: 'Where you stand',
    steps: 'What you do next',
    helpers: 'Who helps you',
    money: 'Which money comes into question',
    dates: 'What to do by when',
  },
  answer: (name) => `Clear up: ${name}`,
  noSteps: 'Every rated topic has reached its target. There is no step to take.',
  noHelpers: 'At present the catalogue lists no body that fits.',
  helpsWith: (ranks, many) => `Helps with ${many ? 'steps' : 'step'} ${ranks}.`,
  website: (url) => `Write through the website: ${url}.`,
  searched: 'The catalogue has no address. Ask your chamber for it.',
  perhaps: (text) => `May fit: ${text}`,
  free: 'Help without a bill.',
  tax: 'How much it brings depends on your taxes. Ask your tax adviser.',
  noAmount: 'No amount can be named yet.',
  openFor: (question) => `To be cleared up first: ${question}.`,
  noProject:
    'Say in the self-assessment what you plan and what it is to cost; then programmes with amounts stand here.',
  noProgramme: 'At present no programme fits. Help free of charge remains.',
  by: (date) => `by ${date}`,
  ideallyBy: (date) => `ideally by ${date}`,
  during: (month) => `in ${month}`,
  runsOut: (names, many) =>
    `${names}: get in touch before then, ${many ? 'they run' : 'it runs'} until that day at the latest.`,
  contact: (name) => `Ask for a first talk: ${name}.`,
  begin: (action) => `Begin with step 1: ${action}.`,
  answerOpen: (count) =>
    count === 1
      ? 'Clear up the open question in the self-assessment.'
      : `Clear up the ${count} open questions in the self-assessment.`,
  again: 'Repeat the self-assessment and compare the results.',
}
