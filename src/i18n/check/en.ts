import { enFirm } from '../funding/enFirm'
import { enReadiness } from '../funding/enReadiness'
import { enRecommendations } from '../report/enRecommendations'
import type { CheckMessages } from './de'

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const en: CheckMessages = {
  title: 'Does your report still hold?',
  lead: 'Choose a report that the Lotse saved as a PDF. We work it out again: with your answers from then, and the rules and the catalogue of today.',
  onlyRead: 'The file is only read. It stays on your device, and your answers here do not change.',
  file: {
    open: 'Check a report (PDF) or answers file',
    again: 'Check another file',
    drop: 'Or drop the file here.',
    opening: 'The file is being checked …',
  },
  refused: 'This file cannot be checked. Nothing has changed because of it.',
  holds: 'All figures still hold',
  holdsText:
    'Worked out again, the result is the same today: scores, next steps, offers and amounts of funding.',
  changed: (count, offers) =>
    [
      ...(count > 0 ? [counted(count, 'figure', 'figures')] : []),
      ...(offers > 0 ? [counted(offers, 'offer', 'offers')] : []),
    ].join(' and ') + (count + offers === 1 ? ' has changed' : ' have changed'),
  noFigureChanged: 'All scores and levels still hold.',
  facts: {
    report: 'Report of',
    file: 'Saved on',
    firm: 'Firm',
    questionnaire: 'Questionnaire',
    catalogue: 'Catalogue',
    rules: 'Worked out again for',
    version: (from, to) => (from === to ? `version ${from}, as today` : `version ${from}, today ${to}`),
    dated: (from, to) => (from === to ? `of ${from}, as today` : `of ${from}, today of ${to}`),
    datedNow: (to) => `today of ${to}`,
  },
  withoutFigures:
    'This file holds answers only, no figures. So we have compared what would have come out on the day it was saved with today. Whether catalogue or rules have changed cannot be seen from it.',
  unreadableFigures:
    'The figures in this file cannot be read, the answers can. So we have compared what would have come out on that day with today.',
  table: {
    heading: 'Figures and ratings',
    caption: 'What the report said and what holds today',
    figure: 'Figure',
    before: 'Then',
    now: 'Today',
    why: 'Why',
  },
  none: 'not stated',
  figures: {
    score: () => 'Overall score',
    band: () => 'Rating',
    topicScore: (topic) => `${topic}: points`,
    topicLevel: (topic) => `${topic}: level`,
    steps: () => 'Next steps',
    size: () => 'Size under EU law',
    room: () => 'De-minimis room',
    difficulty: () => 'Undertaking in difficulty',
    readiness: () => 'Readiness for funding',
    readinessBand: () => 'Readiness for funding, rating',
    money: (programme) => `At most possible: ${programme}`,
  },
  sizes: enFirm.size.classes,
  readinessBands: enReadiness.bands,
  difficulties: { yes: 'yes', no: 'no', unknown: 'not known' },
  standings: { ...enRecommendations.outcomes, absent: 'not in the catalogue' },
  causes: {
    date: () => 'Only time has passed.',
    content: (_, sameContent) =>
      sameContent
        ? 'The rules of calculation are different today.'
        : 'Questionnaire, catalogue or rules are different today.',
    both: () => 'Time has passed, and questionnaire, catalogue or rules are different today.',
    new: () => 'New in the catalogue.',
    gone: () => 'No longer in the catalogue.',
    expired: (on) => `Ended on ${on}.`,
    stale: (on) => `Last checked on ${on}, more than a year ago.`,
  },
  roomReturned: 'Earlier aid now lies outside the three years that count.',
  offers: {
    heading: 'Offers',
    groups: {
      won: 'These fit now',
      firmer: 'These fit for certain now',
      unsurer: 'These only perhaps fit now',
      lost: 'These no longer fit',
      ended: 'These have ended',
    },
    change: (from, to) => `Then: ${from}. Today: ${to}.`,
    shortlisted: 'On your shortlist.',
    successor: (name) => `After it: ${name}.`,
    more: (count) => `${count} more offers`,
    others: (count) =>
      count === 1
        ? 'One more change in an offer that fits neither then nor today'
        : `${count} more changes in offers that fit neither then nor today`,
  },
  added: {
    heading: 'Questions that were not there then',
    text: 'Answer them when you go on with these answers.',
  },
  dropped: {
    heading: 'Answers that no longer fit the questionnaire',
    text: 'They were left out when the report was worked out again.',
  },
  goOn: {
    heading: 'What next?',
    button: 'Go on with these answers',
    text: 'The answers in the file are opened. You can then change them and save a new report.',
    replaces: 'The answers that are open now are replaced. Save them first if you want to keep them.',
  },
}
