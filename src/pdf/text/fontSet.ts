import type { Font } from './font'

export type Weight = 'regular' | 'semibold'

/** The main font in two weights, and slices of a further one that has other scripts in one weight. */
export type Fonts = Readonly<Record<Weight, Font>> & { more?: readonly Font[] }

/** Several fonts as one. */
export type FontSet = {
  has: (codePoint: number) => boolean
  /** In thousandths of the type size. */
  advance: (codePoint: number, weight: Weight) => number
  /** The slice that sets a character, by its place; absent where the main font does. */
  sliceOf: (codePoint: number) => number | undefined
}

type Glyph = Readonly<Record<Weight, number>> & { slice?: number }

/** A character is in the main font only if both weights have it; else the first slice that has it is taken. */
export function createFontSet({ regular, semibold, more = [] }: Fonts): FontSet {
  const known = new Map<number, Glyph | null>()

  function found(codePoint: number): Glyph | null {
    if (regular.has(codePoint) && semibold.has(codePoint)) {
      return { regular: regular.advance(codePoint), semibold: semibold.advance(codePoint) }
    }
    const slice = more.findIndex((each) => each.has(codePoint))
    const width = more[slice]?.advance(codePoint)
    return width === undefined ? null : { regular: width, semibold: width, slice }
  }

  function glyphOf(codePoint: number): Glyph | null {
    const before = known.get(codePoint)
    if (before !== undefined) return before
    const glyph = found(codePoint)
    known.set(codePoint, glyph)
    return glyph
  }

  return {
    has: (codePoint) => glyphOf(codePoint) !== null,
    advance: (codePoint, weight) => glyphOf(codePoint)?.[weight] ?? 0,
    sliceOf: (codePoint) => glyphOf(codePoint)?.slice,
  }
}
