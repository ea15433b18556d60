import type { WhatIfMessages } from './whatIf.de'

/** Words of what is supposed on the results screen. */
export const whatIfEn: WhatIfMessages = {
  title: 'What if …?',
  intro: 'Suppose a step is done and see at once what moves. Your answers stay as they are.',
  suppose: 'Suppose this step is done',
  choose: 'Suppose other stages',
  readiness: 'Readiness for funding',
  supposedIn: (count) => (count === 1 ? '1 assumption' : `${count} assumptions`),
  today: (label) => `Today: ${label}`,
  notKnown: 'not answered yet',
  stage: (level, label) => `${level} · ${label}`,
  none: 'Nothing is supposed yet. Tick a step above or choose a stage here.',
  supposed: (count) => (count === 1 ? 'One assumption' : `${count} assumptions`),
  show: 'What changes',
  reset: 'Clear assumptions',
  clear: 'Clear',
  ofAssumptions: ': assumptions',
  assumed: 'Supposed',
  changed: 'What would change',
  overall: 'Overall score',
  points: 'points',
  pointsOf: (points) => `${points} points`,
  level: (level, name) => `Level ${level} · ${name}`,
  noLevel: 'no level yet',
  notRated: 'still open',
  fromTo: (from, to) => `from ${from} to ${to}`,
  same: 'unchanged',
  topics: 'Topics that move',
  noTopics: 'No topic moves.',
  lifted: 'Bottleneck removed',
  offers: 'Offers',
  noOffers: 'Nothing changes in the offers that fit.',
  groups: {
    fits: 'Would fit',
    perhaps: 'May then fit',
    doesNotFit: 'Would no longer fit',
    joins: 'Moves up among the best six',
    leaves: 'Makes room for it but still fits',
  },
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  funding: 'Funding',
  programmes: 'Programmes that fit or may fit',
  indexOf: (index) => `${index} out of 100`,
  capped: (names) => `Capped until this is settled: ${names}.`,
  stopped: (names) => `In the way whatever the points: ${names}.`,
  opened: (count) =>
    count === 1
      ? 'One more question would then be asked. While it is open it does not count.'
      : `${count} more questions would then be asked. While they are open they do not count.`,
  onlyHere:
    'These are assumptions. They are not saved; only if you print this page do they come along as a sheet of their own. If a step is really done, change the answer.',
  onPaper: (date) => `This sheet shows assumptions, not answers. As of ${date}.`,
  said: (points, topics, offers) =>
    `Overall score ${points}. ${topics === 1 ? 'One topic moves' : `${topics} topics move`}, ${
      offers === 1 ? 'one offer changes' : `${offers} offers change`
    }.`,
}
