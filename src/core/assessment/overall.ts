import { add, compare, divide, fromDecimal, multiply, zero, type Fraction } from '../fraction'
import type { Scoring, Topic } from '../questionnaire/questionnaire'
import type { OverallResult, Range, TopicResult } from './assessment'
import { combined } from './combined'
import { spanOf } from './topic'

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
  const indicative = combinedPairs(scoring, known, (result) => result.indicative)
  const scoreOfAll =
    scored.length === known.length ? indicative : combinedPairs(scoring, scored, (result) => result.score)
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
  const low = combinedPairs(scoring, pairs, (result) => result.range?.low ?? null)
  const high = combinedPairs(scoring, pairs, (result) => result.range?.high ?? null)
  return low === null || high === null ? null : { low, high }
}

function combinedPairs(
  { overall }: Scoring,
  pairs: readonly Pair[],
  pick: (result: TopicResult) => Fraction | null,
): Fraction | null {
  return combined(
    overall.rule,
    pairs,
    ({ result }) => pick(result),
    ({ topic }) => topic.weight,
  )
}

/** Compared unrounded; a score on the border belongs to the lower band. */
function bandOf(scoring: Scoring, score: Fraction): string | null {
  return scoring.bands.find((band) => compare(score, fromDecimal(band.upTo)) <= 0)?.id ?? null
}

/** The open field that moves the overall range most: the widest of each topic, by the topic's weight and its share in it. */
function narrowest(pairs: readonly Pair[]): string | null {
  let best: string | null = null
  let width = zero
  for (const { topic, result } of pairs) {
    const field = result.fields.find(({ id }) => id === result.narrowedBy)
    if (!field) continue
    const weights = result.fields.reduce((sum, each) => (each.range ? add(sum, each.weight) : sum), zero)
    const own = divide(multiply(spanOf(field), topic.weight), weights)
    if (compare(own, width) > 0) {
      best = field.id
      width = own
    }
  }
  return best
}
