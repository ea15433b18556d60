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
  head: readonly string[]
  rows: readonly Row[]
  /** With little air, for long tables. */
  isTight?: boolean
}

const paddings = { airy: 4.5, tight: 1.5 }

/** A table with hairlines. Its head stands on top of each page and no row alone below it or on a page of its own; only rows taller than half a page are cut. */
export function table(type: Typesetter, { columns, head, rows, isTight = false }: Table): Strip[] {
  const whole: Part = { role: 'Table' }
  const padding = isTight ? paddings.tight : paddings.airy
  const set = { type, columns, padding, whole }
  const headCells = head.map((text) => ({ text, style: styles.smallStrong }))
  const headStrips = rowStrips(set, headCells, 'TH')
  const repeat = headStrips.at(0)
  const kept = headStrips.map((strip) => ({ ...strip, keep: true }))
  const body = rows.flatMap(({ cells, isGroup = false, anchors }, index) => {
    const strips = rowStrips(set, cells, isGroup ? 'TH' : 'TD')
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

type Settings = { type: Typesetter; columns: readonly Column[]; padding: number; whole: Part }

function rowStrips(
  { type, columns, padding, whole }: Settings,
  cells: readonly Cell[],
  role: 'TH' | 'TD',
): Strip[] {
  const line: Part = { role: 'TR', within: whole }
  const stacks = cells.map((cell, index) =>
    cellLines(type, cell, columns[index] ?? { x: 0, width: 0 }, role, line),
  )
  const count = Math.max(...stacks.map((stack) => stack.length))
  const heights = Array.from({ length: count }, (_, index) =>
    Math.max(...stacks.map((stack) => stack[index]?.height ?? 0)),
  )
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (total <= bodyHeight / 2) return [wholeRow(stacks, total, columns, padding)]
  return heights.map((height, index) => {
    const isLast = index === count - 1
    const marks = stacks.flatMap((stack) => stack[index]?.marks(index === 0 ? padding : 0) ?? [])
    return {
      height: height + (index === 0 ? padding : 0) + (isLast ? padding : 0),
      before: 0,
      marks: isLast ? [...marks, rule(columns, height + padding)] : marks,
      keep: index === 0 || index === count - 2,
    }
  })
}

type CellLine = { height: number; marks: (top: number) => Mark[] }

function cellLines(
  type: Typesetter,
  cell: Cell,
  column: Column,
  role: 'TH' | 'TD',
  within: Part,
): CellLine[] {
  const part: Part = { role, within }
  const texts: readonly CellText[] = 'text' in cell ? [cell] : cell
  return texts.flatMap(({ text, style = styles.smallInk }) =>
    type.lines(text, style, column.width).map((line) => ({
      height: style.leading,
      marks: (top: number) => [{ part, ops: lineOps(line, style, column.x, top) }],
    })),
  )
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
