import type { Line, Segment } from './breakLines'
import { drawable } from './clean'
import type { Look, SetLine, SetPiece } from './typesetter'

/** Makes pieces of broken lines, a new one wherever look or font change. */
export function createSetter(
  sliceOf: (codePoint: number) => number | undefined,
  measure: (text: string, look: Look) => number,
): (line: Line, looks: readonly Look[]) => SetLine {
  const inSlices = new Map<Look, Map<number, Look>>()

  /** The look in a further font, which has one weight only; the same one each time. */
  function inSlice(look: Look, slice: number | undefined): Look {
    if (slice === undefined) return look
    const known = inSlices.get(look) ?? new Map<number, Look>()
    inSlices.set(look, known)
    const result = known.get(slice) ?? { ...look, slice }
    known.set(slice, result)
    return result
  }

  function piecesOf(segment: Segment, look: Look, endsWithSpace: boolean): SetPiece[] {
    const text = drawable(segment.text) + (endsWithSpace ? ' ' : '')
    const stretches = byFont(text, sliceOf)
    const [only] = stretches
    if (only !== undefined && stretches.length === 1) {
      return [{ text, x: segment.x, width: segment.width, look: inSlice(look, only.slice) }]
    }
    let x = segment.x
    return stretches.map(({ text: part, slice }) => {
      const width = measure(part, look)
      const piece = { text: part, x, width, look: inSlice(look, slice) }
      x += width
      return piece
    })
  }

  return (line, looks) => {
    const last = line.segments.length - 1
    const pieces = line.segments.flatMap((segment, index) => {
      const look = looks[segment.run]
      return look === undefined ? [] : piecesOf(segment, look, index === last && line.endsWithSpace)
    })
    return { pieces, width: line.width }
  }
}

/** Most texts: every letter in them is in the main font. */
const isPlain = /^[\x20-\x7e\u00a1-\u00ff–„“…]*$/u

/** A text divided where the font changes. */
function byFont(
  text: string,
  sliceOf: (codePoint: number) => number | undefined,
): { text: string; slice: number | undefined }[] {
  if (isPlain.test(text)) return [{ text, slice: undefined }]
  const result: { text: string; slice: number | undefined }[] = []
  for (const character of text) {
    const slice = sliceOf(character.codePointAt(0) ?? 0)
    const open = result.at(-1)
    if (open !== undefined && open.slice === slice) open.text += character
    else result.push({ text: character, slice })
  }
  return result
}
