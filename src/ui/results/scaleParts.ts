export type ScalePart = 'full' | 'half' | 'held' | 'empty'

/**
 * How to fill the parts of a scale: up to the value, half a part for a fraction, and `held` for what only the bottleneck
 * keeps back (from the value up to `reachable`).
 */
export function scaleParts(value: number | null, parts: number, reachable = 0): ScalePart[] {
  const level = value ?? 0
  return Array.from({ length: parts }, (_, index) => {
    if (level >= index + 1) return 'full'
    if (level > index + 0.25) return 'half'
    return reachable >= index + 1 ? 'held' : 'empty'
  })
}

/** Level that the points alone would give, without the cap of the bottleneck. */
export function uncappedLevel(points: number | null, highest: number): number {
  return points === null ? 0 : Math.round((points / 100) * highest)
}
