import { artifact, type Mark, type Part, type Strip } from '../layout/strip'

/** Marks what stands in two columns, so that the line between them can be drawn along it. */
export const gutter: Part = { ...artifact }

/**
 * Two stacks beside each other, with the tops of their passages on the same height; each line is a strip, so that long passages
 * may go on overleaf. Anchors are those of the first stack.
 */
export function aligned(first: readonly Strip[], second: readonly Strip[]): Strip[] {
  const [left, right] = [passagesOf(first), passagesOf(second)]
  if (left.length !== right.length) return lines(first, second)
  return left.flatMap((strips, index) => lines(strips, right[index] ?? []))
}

function lines(left: readonly Strip[], right: readonly Strip[]): Strip[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Strip => {
    const [one, other] = [left[index], right[index]]
    const pieces = [one, other].filter((piece) => piece !== undefined)
    const marks: Mark[] = [{ part: gutter, ops: [] }, ...pieces.flatMap((piece) => piece.marks)]
    return {
      height: Math.max(...pieces.map((piece) => piece.height)),
      before: Math.max(...pieces.map((piece) => piece.before)),
      marks,
      keep: pieces.some((piece) => piece.keep),
      ...(one?.anchors && { anchors: one.anchors }),
    }
  })
}

/** Strips that draw the same part belong to one passage. */
function passagesOf(strips: readonly Strip[]): Strip[][] {
  const result: Strip[][] = []
  let open: Part | undefined
  for (const strip of strips) {
    const part = strip.marks.findLast((mark) => mark.part.role !== 'Artifact')?.part
    if (part !== open || result.length === 0) result.push([])
    result.at(-1)?.push(strip)
    open = part
  }
  return result
}
