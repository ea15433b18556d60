/** Height of the first screen by the width that it has at least, in pixels; a little more than it takes in any language. */
const heights = [
  [880, 680],
  [640, 930],
  [460, 1090],
  [360, 1200],
  [320, 1350],
] as const
const narrowest = 1500

/** Pixels kept free, so that nothing moves when the first screen comes; other screens than the start push away all else. */
export function reservedHeight(width: number, start: string | null): number {
  const [, height = narrowest] = heights.find(([least]) => width >= least) ?? []
  return start === null || start === 'start' ? height : Math.max(height, innerHeight)
}
