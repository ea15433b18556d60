import type { Run, TextStyle, Typesetter } from '../text/typesetter'
import { bodyHeight, type Column } from './grid'
import { lineOps } from './paragraph'
import { artifact, type Anchor, type Mark, type Op, type Part, type Strip } from './strip'
import { colours, styles } from './style'

export type Cell = { text: string | readonly Run[]; style?: TextStyle } | readonly CellText[]
type CellText = { text: string | readonly Run[]; style?: TextStyle }

export type Row = {
  cells: readonly Cell[]
  /** Names the rows below it and never stands without one. */
  isGroup?: boolean
  anchors?: readonly Anchor[]
}

type Table = {
  columns: readonly Column[]
  /** Texts above the columns; the last one stands above all that follow. */
  head: readonly string[]
  rows: readonly Row[]
  /** With little air, for long tables. */
  isTight?: boolean
  /** Column whose cells say what their rows are about: the first, unless told otherwise. */
  headColumn?: number | null
}

const paddings = { airy: 4.5, tight: 1.5 }

/** A table with hairlines. Its head stands on top of each page and no row alone below it or on a page of its own; only rows taller than half a page are cut. */
export function table(
  type: Typesetter,
  { columns, head, rows, isTight = false, headColumn = 0 }: Table,
): Strip[] {
  const whole: Part = { role: 'Table' }
  const rest: Part = { role: 'TBody', within: whole }
  const set = { type, columns, padding: isTight ? paddings.tight : paddings.airy }
  const headCells = head.map((text) => ({ text, style: styles.smallStrong }))
  const headStrips = rowStrips(set, headCells, headParts({ role: 'THead', within: whole }, columns, head))
  const repeat = headStrips.slice(0, 1).map(asArtifact).at(0)
  const kept = headStrips.map((strip) => ({ ...strip, keep: true }))
  const body = rows.flatMap(({ cells, isGroup = false, anchors }, index) => {
    const parts = isGroup
      ? headParts(rest, columns, cells.slice(0, 1))
      : columns.map(cellPart({ role: 'TR', within: rest }, headColumn))
    const strips = rowStrips(set, cells, parts)
    const isAtAnEnd = index === 0 || index === rows.length - 2
    const staysWithNext = index < rows.length - 1 && (isGroup || isAtAnEnd)
    return strips.map((strip, place) => ({
      ...strip,
      ...(place === strips.length - 1 && { keep: staysWithNext }),
      ...(place === 0 && anchors && { anchors }),
    }))
  })
  return [...kept, ...body.map((strip) => (repeat === undefined ? strip : { ...strip, repeat }))]
}

/** Heads of columns; the last one takes the columns that have none of their own. */
function headParts(within: Part, columns: readonly Column[], heads: readonly unknown[]): Part[] {
  const row: Part = { role: 'TR', within }
  return heads.map((_, index): Part => {
    const spans = index === heads.length - 1 ? columns.length - index : 1
    return { role: 'TH', scope: 'Column', within: row, ...(spans > 1 && { columns: spans }) }
  })
}

function cellPart(within: Part, headColumn: number | null): (column: Column, index: number) => Part {
  return (_, index) => (index === headColumn ? { role: 'TH', scope: 'Row', within } : { role: 'TD', within })
}

/** What stands on top of a page is said at the beginning of the table already. */
function asArtifact(strip: Strip): Strip {
  return { ...strip, marks: strip.marks.map(({ ops }) => ({ part: artifact, ops })) }
}

type Settings = { type: Typesetter; columns: readonly Column[]; padding: number }

/** A row with as many cells as it has parts; a cell without text is there all the same. */
function rowStrips(
  { type, columns, padding }: Settings,
  cells: readonly Cell[],
  parts: readonly Part[],
): Strip[] {
  const places = parts.map((part): Mark => ({ part, ops: [] }))
  const stacks = parts.map((part, index) =>
    cellLines(type, cells[index] ?? [], columns[index] ?? { x: 0, width: 0 }, part),
  )
  const count = Math.max(...stacks.map((stack) => stack.length))
  const heights = Array.from({ length: count }, (_, index) =>
    Math.max(...stacks.map((stack) => stack[index]?.height ?? 0)),
  )
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (total <= bodyHeight / 2) {
    const row = wholeRow(stacks, total, columns, padding)
    return [{ ...row, marks: [...places, ...row.marks] }]
  }
  return heights.map((height, index) => {
    const isLast = index === count - 1
    const marks = stacks.flatMap((stack) => stack[index]?.marks(index === 0 ? padding : 0) ?? [])
    return {
      height: height + (index === 0 ? padding : 0) + (isLast ? padding : 0),
      before: 0,
      marks: [...(index === 0 ? places : []), ...marks, ...(isLast ? [rule(columns, height + padding)] : [])],
      keep: index === 0 || index === count - 2,
    }
  })
}

type CellLine = { height: number; marks: (top: number) => Mark[] }

function cellLines(type: Typesetter, cell: Cell, column: Column, part: Part): CellLine[] {
  const texts: readonly CellText[] = 'text' in cell ? [cell] : cell
  return texts.flatMap(({ text, style = styles.smallInk }) => {
    const own: Part = texts.length === 1 ? part : { role: 'P', within: part }
    return type.lines(text, style, column.width).map((line) => ({
      height: style.leading,
      marks: (top: number) => [{ part: own, ops: lineOps(line, style, column.x, top) }],
    }))
  })
}

function wholeRow(
  stacks: readonly CellLine[][],
  total: number,
  columns: readonly Column[],
  padding: number,
): Strip {
  const marks = stacks.flatMap((stack) => {
    let top = padding
    return stack.flatMap((line) => {
      const drawn = line.marks(top)
      top += line.height
      return drawn
    })
  })
  const height = total + 2 * padding
  return { height, before: 0, marks: [...marks, rule(columns, height)], keep: false }
}

function rule(columns: readonly Column[], y: number): Mark {
  const from = Math.min(...columns.map((column) => column.x))
  const to = Math.max(...columns.map((column) => column.x + column.width))
  return { part: artifact, ops: [hairline(from, to, y)] }
}

/** A thin line across. */
export function hairline(from: number, to: number, y: number, colour: string = colours.line): Op {
  return { op: 'line', from: [from, y], to: [to, y], width: 0.6, colour }
}
