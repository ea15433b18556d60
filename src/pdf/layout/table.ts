import type { Run, TextStyle, Typesetter } from '../text/typesetter'
import { bodyHeight, type Column } from './grid'
import { lineOps } from './paragraph'
import { artifact, type Mark, type Op, type Part, type Strip } from './strip'
import { colours, styles } from './style'

export type Cell = { text: string | readonly Run[]; style?: TextStyle } | readonly CellText[]
type CellText = { text: string | readonly Run[]; style?: TextStyle }

type Table = {
  columns: readonly Column[]
  head: readonly string[]
  rows: readonly (readonly Cell[])[]
}

const padding = 4.5

/** A table with hairlines. Its head stands on top of each page and no row alone below it or on a page of its own; only rows taller than half a page are cut. */
export function table(type: Typesetter, { columns, head, rows }: Table): Strip[] {
  const whole: Part = { role: 'Table' }
  const headStrips = row(
    type,
    columns,
    head.map((text) => ({ text, style: styles.smallStrong })),
    'TH',
    whole,
  )
  const repeat = headStrips.at(0)
  const kept = headStrips.map((strip) => ({ ...strip, keep: true }))
  const body = rows.flatMap((cells, index) => {
    const strips = row(type, columns, cells, 'TD', whole)
    const staysWithNext = index < rows.length - 1 && (index === 0 || index === rows.length - 2)
    return strips.map((strip, place) =>
      place === strips.length - 1 ? { ...strip, keep: staysWithNext } : strip,
    )
  })
  return [...kept, ...body.map((strip) => (repeat === undefined ? strip : { ...strip, repeat }))]
}

function row(
  type: Typesetter,
  columns: readonly Column[],
  cells: readonly Cell[],
  role: 'TH' | 'TD',
  within: Part,
): Strip[] {
  const line: Part = { role: 'TR', within }
  const stacks = cells.map((cell, index) =>
    cellLines(type, cell, columns[index] ?? { x: 0, width: 0 }, role, line),
  )
  const count = Math.max(...stacks.map((stack) => stack.length))
  const heights = Array.from({ length: count }, (_, index) =>
    Math.max(...stacks.map((stack) => stack[index]?.height ?? 0)),
  )
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (total <= bodyHeight / 2) return [wholeRow(stacks, total, columns)]
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

function wholeRow(stacks: readonly CellLine[][], total: number, columns: readonly Column[]): Strip {
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
