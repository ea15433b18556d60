import type { AnswerValue } from '../answers/answers'
import { roundHalfUp } from '../fraction'
import type { Walk } from '../questionnaire/walk'
import type { Criterion, ReadinessBand, ReadinessResult } from './funding'

/** The questions of readiness in their order, with what they weigh; together 100. Gate questions weigh nothing. */
const weights: Readonly<Record<string, number>> = {
  'funding.description': 10,
  'funding.goals': 8,
  'funding.started': 0,
  'funding.costPlan': 9,
  'funding.ownShare': 10,
  'funding.preFinancing': 10,
  'funding.timeline': 6,
  'funding.responsible': 8,
  'funding.smeStatusKnown': 7,
  'funding.deMinimisKnown': 5,
  'funding.exclusions': 0,
  'funding.arrears': 3,
  'funding.access': 5,
  'funding.documents': 5,
  'funding.novelty': 5,
  'funding.security': 4,
  'funding.records': 3,
  'funding.adviceTaken': 2,
}

/** Highest index while a question has no points; "don't know" and no answer have none either. */
const capsAt: Readonly<Record<string, number>> = {
  'funding.description': 39,
  'funding.ownShare': 59,
  'funding.preFinancing': 59,
}

/**
 * Readiness of the project, 0 to 100, over the questions that are asked; those left out are taken out of the sum. "Don't
 * know" gives no points and leaves the criterion open, but it is never a knock-out: gates alone close a programme.
 */
export function readinessOf(walk: Walk): ReadinessResult {
  const criteria = walk.asked
    .filter(({ id }) => weights[id] !== undefined)
    .map(({ id }) => criterion(id, walk.answers[id]))
    .sort((a, b) => position(a.id) - position(b.id))
  const asked = sum(criteria.map(({ weight }) => weight))
  const points = sum(criteria.map((one) => one.points))
  const raw = asked === 0 ? 0 : roundHalfUp({ n: 200 * points, d: 2 * asked })
  const capped = criteria.filter(({ id, points: own }) => own === 0 && (capsAt[id] ?? 100) < raw)
  const index = Math.min(raw, ...capped.map(({ id }) => capsAt[id] ?? 100))
  return { index, raw, band: bandOf(index), caps: capped.map(({ id }) => id), criteria }
}

/** Points by which the index would rise if a question had its best answer, caps included. */
export function gainOf({ index, criteria }: ReadinessResult, id: string): number {
  const asked = sum(criteria.map(({ weight }) => weight))
  const reached = criteria.map((one) => (one.id === id ? { ...one, points: one.weight } : one))
  if (asked === 0) return 0
  const raw = roundHalfUp({ n: 200 * sum(reached.map(({ points }) => points)), d: 2 * asked })
  const caps = reached.flatMap((one) => (one.points === 0 ? [capsAt[one.id] ?? 100] : []))
  return Math.min(raw, ...caps) - index
}

function criterion(id: string, answer: AnswerValue | undefined): Criterion {
  const weight = weights[id] ?? 0
  if (weight === 0) return { id, outcome: gateOutcome(answer), weight, points: 0 }
  const outcome = answer === '2' ? 'met' : answer === '1' ? 'partly' : answer === '0' ? 'notMet' : 'open'
  const share = outcome === 'met' ? 2 : outcome === 'partly' ? 1 : 0
  return { id, outcome, weight, points: (weight * share) / 2 }
}

/** What is started, and grounds for exclusion. */
function gateOutcome(answer: AnswerValue | undefined): Criterion['outcome'] {
  const [only] = Array.isArray(answer) ? answer : [answer]
  switch (only) {
    case undefined:
    case 'unknown':
      return 'open'
    case 'none':
    case 'nothing':
    case 'offers':
    case 'withdrawable':
      return 'met'
    case 'separable':
      return 'partly'
    default:
      return 'notMet'
  }
}

function bandOf(index: number): ReadinessBand {
  if (index >= 80) return 'ready'
  if (index >= 60) return 'nearlyReady'
  return index >= 40 ? 'preparing' : 'early'
}

function position(id: string): number {
  return Object.keys(weights).indexOf(id)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
