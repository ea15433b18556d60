import type { TimelineStep } from '../../report/reportFunding'

export type Span = { from: number; width: number }

const dayLength = 86_400_000

/** Where each step lies between the first and the last day, in percent; no step is too short to be seen. */
export function spansOf(steps: readonly TimelineStep[]): ReadonlyMap<string, Span> {
  const days = steps.map(({ id, from, to }) => ({ id, first: dayNumber(from), last: dayNumber(to) + 1 }))
  const start = Math.min(...days.map(({ first }) => first))
  const length = Math.max(1, Math.max(...days.map(({ last }) => last)) - start)
  return new Map(
    days.map(({ id, first, last }) => {
      const width = Math.min(100, Math.max(1.5, (100 * (last - first)) / length))
      return [id, { from: Math.min(100 - width, (100 * (first - start)) / length), width }]
    }),
  )
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength
}
