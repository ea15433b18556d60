import { heightOf, isHeading, stacked, type Mark, type Strip } from './strip'

/**
 * Sets one short stack (in the outer column) beside a longer one. The short stack is never cut: the strips beside it are kept
 * together. Reads before the longer one, but after a heading that this begins with: what stands beside it belongs to it.
 */
export function beside(aside: readonly Strip[], strips: readonly Strip[]): Strip[] {
  const [first, ...rest] = strips
  if (first === undefined) return []
  const needed = heightOf(aside)
  const marks = stacked(aside)
  const total = heightOf(strips)
  const anchors = [...(first.anchors ?? []), ...aside.flatMap((strip) => strip.anchors ?? [])]
  const result: Strip[] = [
    {
      ...first,
      marks: [...headingOf(first), ...marks, ...first.marks],
      ...(anchors.length > 0 && { anchors }),
    },
    ...rest,
  ]
  let height = 0
  const kept = result.map((strip, index): Strip => {
    height += strip.height + (index > 0 ? strip.before : 0)
    return height < needed && index < result.length - 1 ? { ...strip, keep: true } : strip
  })
  const last = kept.at(-1)
  if (last === undefined || total >= needed) return kept
  return [...kept.slice(0, -1), { ...last, height: last.height + needed - total }]
}

/** Gives the heading its place in the reading order, though it is drawn later. */
function headingOf({ marks }: Strip): Mark[] {
  return marks
    .filter(({ part }) => isHeading(part))
    .slice(0, 1)
    .map(({ part }) => ({ part, ops: [] }))
}

/** Strips on one page if they are not taller than the limit; taller ones break as they allow. Free of what follows. */
export function together(strips: readonly Strip[], limit: number): Strip[] {
  const isKept = heightOf(strips) <= limit
  return strips.map((strip, index) => ({
    ...strip,
    keep: index < strips.length - 1 && (isKept || strip.keep),
  }))
}

/** Strips with space above the first. */
export function spaced(strips: readonly Strip[], before: number): Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip))
}
