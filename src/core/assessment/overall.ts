import { add, compare, divide, fromDecimal, multiply, smaller, whole, zero, type Fraction } from '../fraction'
import type { Scoring, Topic } from '../questionnaire/questionnaire'
import type { OverallResult, Range, TopicResult } from './assessment'

/** Figures over all topics that apply, by the overall rule and the weights of the topics counted. */
export function overallResult(scoring: Scoring, topics: readonly TopicResult[]): OverallResult {
  const pairs: Pair[] = []
  for (const [index, topic] of scoring.topics.entries()) {
    const result = topics[index]
    if (result?.applies) pairs.push({ topic, result })
  }
  const known = pairs.filter(({ result }) => result.indicative !== null)
  const scored = known.filter(({ result }) => result.score !== null)
  const hasAllNeeded = scoring.overall.needs.every((id) => scored.some(({ topic }) => topic.id === id))
  const isRated = hasAllNeeded && scored.length >= scoring.overall.atLeast
  const indicative = combined(scoring, known, (result) => result.indicative)
  const scoreOfAll =
    scored.length === known.length ? indicative : combined(scoring, scored, (result) => result.score)
  const score = isRated ? scoreOfAll : null
  return {
    score,
    indicative,
    range: rangeOf(scoring, pairs, indicative),
    band: score === null ? null : bandOf(scoring, score),
    narrowedBy: narrowest(pairs),
  }
}

type Pair = { topic: Topic; result: TopicResult }

/** Nothing open: the range is the figure itself. */
function rangeOf(scoring: Scoring, pairs: readonly Pair[], indicative: Fraction | null): Range | null {
  const isExact = pairs.every(
    ({ result }) => result.range?.low === result.indicative && result.range?.high === result.indicative,
  )
  if (isExact && indicative !== null) return { low: indicative, high: indicative }
  const low = combined(scoring, pairs, (result) => result.range?.low ?? null)
  const high = combined(scoring, pairs, (result) => result.range?.high ?? null)
  return low === null || high === null ? null : { low, high }
}

function combined(
  scoring: Scoring,
  pairs: readonly Pair[],
  pick: (result: TopicResult) => Fraction | null,
): Fraction | null {
  let sum = zero
  let weights = zero
  let lowest: Fraction | null = null
  for (const { topic, result } of pairs) {
    const value = pick(result) ?? zero
    sum = add(sum, multiply(value, topic.weight))
    weights = add(weights, topic.weight)
    lowest = lowest === null ? value : smaller(lowest, value)
  }
  if (weights.n === 0) return null
  return scoring.overall.rule === 'minimum' ? lowest : divide(sum, weights)
}

/** Compared unrounded; a score on the border belongs to the lower band. */
function bandOf(scoring: Scoring, score: Fraction): string | null {
  return scoring.bands.find((band) => compare(score, fromDecimal(band.upTo)) <= 0)?.id ?? null
}

/** The open field that moves the overall range most: its topic's weight times its share in the topic. */
function narrowest(pairs: readonly Pair[]): string | null {
  let best: string | null = null
  let width = zero
  for (const { topic, result } of pairs) {
    if (result.narrowedBy === null) continue
    const weights = result.fields.reduce((sum, field) => (field.range ? add(sum, field.weight) : sum), zero)
    for (const field of result.fields) {
      if (!field.range || field.range.low === field.range.high) continue
      const span = add(field.range.high, multiply(field.range.low, whole(-1)))
      const own = divide(multiply(multiply(span, field.weight), topic.weight), weights)
      if (compare(own, width) > 0) {
        best = field.id
        width = own
      }
    }
  }
  return best
}
