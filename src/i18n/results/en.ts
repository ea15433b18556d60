import { cardEn, linksEn } from '../offers/card.en'
import { kindsEn } from '../offers/kinds.en'
import type { ResultsMessages } from './de'

/** Words of the results screen around what the report says. */
export const en: ResultsMessages = {
  ...linksEn,
  card: cardEn,
  kinds: kindsEn,
  eyebrow: 'Your result',
  asOf: (date) => `As of ${date}`,
  deciding: 'What settles most now',
  contents: 'On this page',
  funding: 'See funding and timetable',
  overall: {
    title: 'Overall score',
    opens: 'What this is made of',
    intro: 'The weighted mean of the rated topics. Open a topic to see its answers.',
  },
  actions: {
    title: 'What you can do with this result',
    goOn: (left) => (left === 1 ? 'Answer one more question' : `Answer ${left} more questions`),
    makePdf: 'Create the report as a PDF',
    save: 'Save the answers as a file',
    print: 'Print this page',
    review: 'Check the answers',
    overview: 'Back to the overview',
  },
  alert: {
    title: (count) => (count === 1 ? 'Your bottleneck' : 'Your bottlenecks'),
    show: (topic) => `See the answers on ${topic}`,
  },
  topics: {
    intro: 'Open a topic to see which answers its level comes from.',
    bottleneck: 'Bottleneck',
    level: (level, name) => `${level} · ${name}`,
    score: 'Points',
    range: 'Range',
    coverage: 'Answers',
    importance: 'For you',
    fields: (topic) => `Answers on ${topic}`,
    core: 'Core field',
    now: 'Today',
    next: 'Next level',
    note: 'Your note',
    legend: 'What the levels are called',
    held: 'Lighter fill: this is how far your points reach once the bottleneck is removed.',
  },
  charts: {
    title: 'Topics compared',
    intro: 'The bar shows the points, the light strip the range that open answers still allow.',
    table: 'Figures as a table',
    caption: 'Points, possible range and level by topic',
    topic: 'Topic',
    points: 'Points',
    range: 'Possible range',
    level: 'Level',
    coverage: 'Answers',
    lowToHigh: (low, high) => (low === high ? low : `${low} to ${high}`),
    none: 'still open',
    loading: 'The picture is loading …',
    missing: 'The picture could not be loaded. All figures are in the table.',
  },
  steps: {
    notYet: 'Your next steps will appear here once you have answered questions on a topic.',
    none: 'Your answers do not lead to a next step at the moment.',
    from: (topic, field, from, to) => `${topic} · ${field}: from ${from} to ${to}`,
    reached: 'Then:',
    why: 'Why here:',
    offers: (count) =>
      count === 1 ? 'Who helps with this? One contact' : `Who helps with this? ${count} contacts`,
    all: (count) => (count === 1 ? 'One more step' : `All steps: ${count} more`),
  },
  clarify: {
    deepen: (topic) => `Go deeper into ${topic}`,
  },
  offers: {
    intro:
      'What matches your answers best. Everything is given with its source and the date it was checked. Ask the provider whether the offer still stands before you commit.',
    none: 'The directory has no offer that matches your answers.',
    noneFits: 'By your answers so far no offer fits. The directory says for each of them why.',
    best: 'What fits best',
    byKind: 'What fits or may fit, by kind',
    ofKind: (kind, count) => `${kind}: ${count}`,
    all: (count) => `See all ${count} offers`,
  },
  answers: { open: 'Show all answers', note: 'Note' },
  method: { open: 'Show the method and its limits' },
}
