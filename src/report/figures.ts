import type { Range as ExactRange } from '../core/assessment/assessment'
import { compare, roundHalfUp, toTwoDigits, type Fraction } from '../core/fraction'
import type { ReportContext } from './reportInput'
import type { Range } from './reportDocument'

/** A figure with two digits, `null` where there is none. */
export function figure(value: Fraction | null): number | null {
  return value ? toTwoDigits(value) : null
}

/** Both ends of a range with two digits. */
export function figureRange(range: ExactRange | null): Range | null {
  return range ? { low: toTwoDigits(range.low), high: toTwoDigits(range.high) } : null
}

/** Points as they are read, with one digit, rounded once from the exact value. */
export function points(value: Fraction, { formats }: Pick<ReportContext, 'formats'>): string {
  return formats.number(roundHalfUp({ n: value.n * 10, d: value.d }) / 10)
}

/** True while open answers can still move the figure. */
export function isWide(range: ExactRange | null): range is ExactRange {
  return range !== null && compare(range.low, range.high) !== 0
}

type Rated = { score: Fraction | null; indicative: Fraction | null; range: ExactRange | null }

/** Score and range in words. */
export function figureTexts(
  { score, indicative, range }: Rated,
  context: Pick<ReportContext, 'formats' | 'messages'>,
): { scoreText: string; rangeText: string } {
  const { summary } = context.messages
  const scoreText = score
    ? summary.score(points(score, context))
    : indicative
      ? summary.scoreEstimated(points(indicative, context))
      : summary.noScore
  if (!range) return { scoreText, rangeText: summary.noRange }
  const rangeText = isWide(range)
    ? summary.range(points(range.low, context), points(range.high, context))
    : summary.settled
  return { scoreText, rangeText }
}
