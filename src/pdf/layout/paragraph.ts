import type { Run, SetLine, TextStyle, Typesetter } from '../text/typesetter'
import type { Column } from './grid'
import { artifact, type Anchor, type Mark, type Op, type Part, type Start, type Strip } from './strip'

type Options = {
  before?: number
  part?: Part
  /** Keeps the last line with what follows. */
  keep?: boolean
  anchors?: readonly Anchor[]
  start?: Start
}

/** Lines of a text as strips: never one line alone at the foot or at the top of a page. */
export function paragraph(
  type: Typesetter,
  text: string | readonly Run[],
  style: TextStyle,
  column: Column,
  options: Options = {},
): Strip[] {
  const part = options.part ?? { role: 'P' }
  const lines = type.lines(text, style, column.width)
  return lines.map((line, index): Strip => {
    const isLast = index === lines.length - 1
    const strip: Strip = {
      height: style.leading,
      before: index === 0 ? (options.before ?? 0) : 0,
      marks: [{ part, ops: lineOps(line, style, column.x, 0) }],
      keep: isLast
        ? (options.keep ?? false)
        : index === 0 || index === lines.length - 2 || style.isHeading === true,
    }
    if (index > 0) return strip
    return {
      ...strip,
      ...(options.anchors && { anchors: options.anchors }),
      ...(options.start && { start: options.start }),
    }
  })
}

/** A heading: kept with at least the first lines of what follows. */
export function heading(
  type: Typesetter,
  text: string,
  style: TextStyle,
  column: Column,
  options: Options,
): Strip[] {
  return paragraph(type, text, style, column, { ...options, keep: true })
}

/** Items with a dash before each. */
export function list(
  type: Typesetter,
  items: readonly (string | readonly Run[])[],
  style: TextStyle,
  column: Column,
  options: Options = {},
): Strip[] {
  const part: Part = { role: 'L' }
  const inner = { x: column.x + 11, width: column.width - 11 }
  return items.flatMap((item, index) => {
    const strips = paragraph(type, item, style, inner, {
      before: index === 0 ? (options.before ?? 0) : 2,
      part: { role: 'LBody', within: { role: 'LI', within: part } },
      keep: index < items.length - 1 ? false : (options.keep ?? false),
    })
    const y = baselineOf(style) - 0.25 * style.size
    const dash: Op = {
      op: 'line',
      from: [column.x, y],
      to: [column.x + 5, y],
      width: 0.7,
      colour: style.colour,
    }
    return strips.map((strip, place) =>
      place > 0 ? strip : withMark(strip, { part: artifact, ops: [dash] }),
    )
  })
}

/** The strip with one more mark, drawn first. */
export function withMark(strip: Strip, mark: Mark): Strip {
  return { ...strip, marks: [mark, ...strip.marks] }
}

/** Drawing of one line whose box begins at `top`. */
export function lineOps(line: SetLine, style: TextStyle, x: number, top: number): Op[] {
  const baseline = top + baselineOf(style)
  return line.pieces.map((piece) => ({
    op: 'text',
    x: x + piece.x,
    y: baseline,
    text: piece.text,
    width: piece.width,
    look: piece.look,
  }))
}

function baselineOf(style: TextStyle): number {
  return (style.leading - style.size) / 2 + 0.77 * style.size
}

/** A text set at a place inside a figure or beside the text; lines downwards from `top`. */
export function placed(
  type: Typesetter,
  text: string | readonly Run[],
  style: TextStyle,
  at: { x: number; top: number; width: number; align?: 'left' | 'right' | 'centre' },
): { ops: Op[]; height: number } {
  const lines = type.lines(text, style, at.width)
  const ops = lines.flatMap((line, index) => {
    const free = at.width - line.width
    const indent = at.align === 'right' ? free : at.align === 'centre' ? free / 2 : 0
    return lineOps(line, style, at.x + indent, at.top + index * style.leading)
  })
  return { ops, height: lines.length * style.leading }
}
