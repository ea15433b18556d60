import type { PdfMessages } from './de'
import { callSheetEn } from './callSheet.en'
import { fundingEn } from './funding.en'
import { helpEn } from './help.en'

/** Words of the PDF around the sentences of the report, in English. */
export const en: PdfMessages = {
  product: 'Mittelstandslotse',
  languageName: 'English',
  cover: {
    date: 'Date',
    questionnaire: 'Questionnaire',
    catalogue: 'Directory of offers',
    language: 'Language',
    version: (title, version) => `${title}, version ${version}`,
    asOf: (version) => `as of ${version}`,
    profile: 'Profile of the topics',
  },
  page: (number, count) => `Page ${number} of ${count}`,
  contents: 'Contents',
  summary: { title: 'The essentials on one page' },
  glance: 'The result at a glance',
  levels: {
    heading: 'How to read the levels',
    text: 'Each answer describes a level. A level describes a state and is not a mark: not every firm needs the top one in every topic.',
    level: (level) => `Level ${level}`,
  },
  score: {
    bar: (score, range) => `Scale from 0 to 100: ${score}, ${range}`,
    none: 'No figure yet',
  },
  radar: {
    heading: 'The topics compared',
    note: 'Points from 0 to 100. The rings stand for the levels; the light line shows what open answers could still change.',
    alt: (values) => `Radar chart of the topics: ${values}`,
  },
  scale: (name, text) => `${name}: ${text}`,
  topic: {
    core: 'Core field',
    now: 'Today',
    next: 'Next',
    note: 'Your note',
    bottleneck: (name) => `Bottleneck: ${name}`,
  },
  steps: {
    place: (topic, field, from, to) => `${topic} · ${field}: from level ${from} to ${to}`,
    reached: 'Then',
    reason: 'Why now',
    offers: 'Who helps',
    bottleneck: 'Bottleneck',
    more: 'After that, in this order',
    columns: { rank: 'No.', action: 'Step', place: 'Field', levels: 'Level' },
    levels: (from, to) => `${from} → ${to}`,
    none: 'Every topic that was rated has reached its target. No step is due.',
  },
  shortlist: {
    intro: (count) =>
      count === 1 ? 'You chose this entry.' : `You chose these ${count} entries, in your order.`,
  },
  help: helpEn,
  funding: fundingEn,
  short: {
    title: 'The report on two pages',
    topics: 'The topics',
    bottlenecks: 'What holds back',
    noBottleneck: 'No single field holds a topic back.',
    funding: 'Funding',
    contacts: 'Whom to talk to',
    method: 'How this was worked out',
    methodText: (questionnaire, catalogue) =>
      `Worked out from the answers of the firm: each answer stands for a level, and a weak core field caps its topic. It rests on ${questionnaire} and the catalogue of offers as of ${catalogue}; the full report says how it is scored.`,
  },
  callSheet: callSheetEn,
  answers: { head: 'Question and answer', note: 'Note' },
  fileInfo: (company) => `Self-check of ${company}`,
  subject: 'Self-check on digitalisation',
}
