import { enFunding } from '../funding/en'
import type { ReportMessages } from './de'
import { enAdviser } from './enAdviser'
import { enBrief } from './enBrief'
import { enChamber } from './enChamber'
import { enMethod } from './enMethod'
import { enOffers } from './enOffers'
import { enRecommendations } from './enRecommendations'

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Number in words as far as words are usual. */
function numeral(count: number): string {
  return numerals[count] ?? String(count)
}

const levels = (count: number) => `${numeral(count)} ${count === 1 ? 'level' : 'levels'}`
const questions = (count: number) => (count === 1 ? 'question' : 'questions')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const importances = ['Not for you', 'Less important to you', 'Important to you', 'Very important to you']

/** "None" where no question is counted. */
const subject = (count: number) => (count === 0 ? 'None' : capital(numeral(count)))

const openings: Readonly<Record<string, string>> = {
  start: 'You are at the start',
  building: 'A start has been made',
  advanced: 'Much is in place',
  leading: 'You work digitally throughout',
}

/** What the report says in English. */
export const en: ReportMessages = {
  title: 'Where we stand',
  headings: {
    topics: 'Your topics',
    nextSteps: 'What to do next',
    clarifications: 'What still needs to be clarified',
    recommendations: 'Who can help you',
    context: 'Background and offers that have ended',
    funding: 'Funding and timetable',
    shortlist: 'Your shortlist',
    answers: 'Your answers',
    method: 'How this report is made',
  },
  summary: {
    openings,
    opening: (band) => `Rated “${band}”`,
    limited: (opening, constraint) => `${opening}, and one thing holds you back most: ${constraint}`,
    weakest: (opening, constraint) => `${opening}, and this is where most is missing: ${constraint}`,
    onTarget: (opening) => `${opening}, and every rated topic has reached its target.`,
    firstEstimate: (constraint) => `First estimate from the core questions: ${constraint}`,
    earlyEstimate: (constraint) => `First estimate from the answers so far: ${constraint}`,
    estimateOnTarget: 'By this first estimate every topic asked about has reached its target.',
    nothingKnown: 'An estimate still needs your answers.',
    limitedBy: (name, topic) => `“${name}” limits the topic “${topic}”.`,
    notKnown: (name, topic) => `“${name}” in the topic “${topic}” has not been clarified yet.`,
    belowTarget: (topic) => `“${topic}” is furthest below its target.`,
    scored: (points, band) => `${points} of 100 points, rated “${band}”.`,
    possible: (low, high) =>
      `Depending on how you answer the open questions, this can become ${low} to ${high} points.`,
    estimated: (points, isQuick) =>
      `The ${isQuick ? 'core questions' : 'answers so far'} give a provisional ${points} of 100 points. This is a first indication and not yet a result.`,
    missing: (topics, more, share) =>
      topics === ''
        ? `An overall score still needs ${more === 1 ? 'one more topic' : `${numeral(more)} more topics`} with at least ${share} of the questions answered.`
        : `An overall score still needs at least ${share} of the questions answered in: ${topics}${more === 0 ? '' : `; and in ${more === 1 ? 'one more topic' : `${numeral(more)} more topics`}`}.`,
    bottleneck: (name, topic, field, level) =>
      `Your bottleneck is “${name}” in the topic “${topic}”: as long as this field is at level ${field}, the topic stays at level ${level}.`,
    unknownBottleneck: (name, topic, level) =>
      `“${name}” has not been clarified yet. Until then it counts as level 0, and the topic “${topic}” stays at level ${level}.`,
    moreBottlenecks: (names) => `Also a bottleneck: ${names}.`,
    farthest: (topic, level, target) =>
      `Furthest from its target is “${topic}”: level ${level}, target ${target}.`,
    firstStep: (action) => `The first step: ${action}.`,
    score: (points) => `${points} of 100 points`,
    scoreEstimated: (points) => `provisionally ${points} of 100 points`,
    noScore: 'no score yet',
    range: (low, high) => `possible: ${low} to ${high}`,
    settled: 'settled, nothing is open',
    noRange: '',
  },
  topics: {
    notForYou: 'You said that this topic is not for you. It is not asked and does not count.',
    undecided: 'Further answers will show whether this topic occurs in your firm.',
    outOfScope: 'This topic does not fit your firm and does not count.',
    complete: (count) =>
      count === 1
        ? 'The question is answered.'
        : `${count === 2 ? 'Both' : `All ${numeral(count)}`} questions are answered.`,
    partly: (answered, count) =>
      `${subject(answered)} of ${numeral(count)} questions ${answered === 1 ? 'is' : 'are'} answered.`,
    notRated: (answered, count, needed) =>
      `${subject(answered)} of ${numeral(count)} questions ${answered === 1 ? 'is' : 'are'} answered. A level needs ${numeral(needed)}.`,
    coverage: (answered, count) => `${answered} of ${count} ${questions(count)} answered`,
    doesNotCount: 'does not count',
    noLevel: 'cannot be rated yet',
    notApplying: 'not included',
    importance: ['not for you', 'low importance', 'medium importance', 'high importance'],
    basic: 'one of the basics, always counts',
    caps: (level) => `The topic therefore stays at level ${level}.`,
  },
  fields: {
    level: (level, name) => `${level} · ${name}`,
    unknown: 'don’t know',
    unanswered: 'not answered',
    postponed: 'not asked yet',
    notApplicable: 'does not apply',
    outOfScope: 'does not fit your firm',
  },
  steps: {
    action: (name, to) => `${name}: reach level ${to}`,
    bottleneck: (topic, level) => `Bottleneck: holds “${topic}” at level ${level}.`,
    reason: (importance, isBasic, gap) =>
      `${isBasic ? 'A foundation for everything else' : (importances[importance] ?? 'Important to you')}, ${levels(gap)} below target.`,
  },
  clarifications: {
    nothing: 'Nothing is open.',
    intro: (count) =>
      count === 1
        ? 'One answer is still missing. It will make the result more exact.'
        : `${capital(numeral(count))} answers are still missing. Each will make the result more exact.`,
    unknown: 'Answered with “don’t know”.',
    unknownCore:
      'Core question, answered with “don’t know”: until it is clarified, it limits the topic like an answer at level 0.',
    unanswered: 'Not answered yet.',
    narrowsMost: 'This answer narrows the range of the overall score most.',
    postponed: (count, isQuick) =>
      `${count === 1 ? 'One question was' : `${capital(numeral(count))} questions were`} not asked ${isQuick ? 'in the short round' : 'yet'}. You can answer ${count === 1 ? 'it' : 'them'} at any time.`,
  },
  answers: {
    unknown: 'don’t know',
    notApplicable: 'does not apply',
    unanswered: 'not answered',
    row: (name, number) => `${name} ${number}`,
  },
  funding: enFunding,
  recommendations: enRecommendations,
  offers: enOffers,
  adviser: enAdviser,
  chamber: enChamber,
  brief: enBrief,
  method: enMethod,
}
