import type { LaidOut } from '../../src/pdf/layOut'
import { isHeading, type Op, type Part, type Role } from '../../src/pdf/layout/strip'

type TextOp = Extract<Op, { op: 'text' }>
type Shape = Exclude<Op, { op: 'pageNumber' | 'picture' }>
/** A stretch of text in one look. */
type Run = { text: string; isBold: boolean; size: number; colour: string; url?: string }

export type Block =
  | { kind: 'text'; level: number; x: number; width: number; runs: Run[] }
  | { kind: 'table'; rows: { isHead: boolean; cells: Run[][] }[] }
  | { kind: 'figure'; height: number; ops: Shape[] }
/** A file as blocks that any library can set: the texts of its pages in their order, tables as rows, charts as shapes. */
export type SameDocument = { title: string; language: string; pages: number; blocks: Block[] }

const edges = { left: 51, right: 544 }

/** What our own layout drew, handed to others as what it was before it was broken into lines and pages. */
export function sameDocument({ setting, sheets }: LaidOut): SameDocument {
  const blocks: Block[] = []
  const open = new Map<Part, Run[]>()
  const rows = new Map<Part, Run[][]>()
  const tables = new Map<Part, Extract<Block, { kind: 'table' }>>()
  const figures = new Map<Part, Shape[]>()
  const lastLine = new Map<Part, TextOp>()

  function runsOf(part: Part): Run[] {
    const known = open.get(part)
    if (known) return known
    const runs: Run[] = []
    open.set(part, runs)
    const table = ancestor(part, 'Table')
    const row = ancestor(part, 'TR')
    if (table === null || row === null) {
      const level = isHeading(part) ? Number(part.role.slice(1)) : 0
      blocks.push({ kind: 'text', level, x: edges.left, width: edges.right - edges.left, runs })
      return runs
    }
    let cells = rows.get(row)
    if (cells === undefined) {
      cells = []
      rows.set(row, cells)
      let block = tables.get(table)
      if (block === undefined) {
        block = { kind: 'table', rows: [] }
        tables.set(table, block)
        blocks.push(block)
      }
      block.rows.push({ isHead: ancestor(part, 'THead') !== null, cells })
    }
    cells.push(runs)
    return runs
  }

  for (const { marks, top } of sheets.flat()) {
    for (const { part, ops } of marks) {
      const figure = ancestor(part, 'Figure')
      if (figure !== null) {
        let shapes = figures.get(figure)
        if (shapes === undefined) {
          shapes = []
          figures.set(figure, shapes)
          blocks.push({ kind: 'figure', height: 0, ops: shapes })
        }
        for (const op of ops) if (op.op !== 'pageNumber' && op.op !== 'picture') shapes.push(lowered(op, top))
        continue
      }
      if (part.role === 'Artifact') continue
      for (const op of ops) {
        if (op.op !== 'text') continue
        const runs = runsOf(part)
        append(runs, op, lastLine.get(part))
        lastLine.set(part, op)
      }
    }
  }
  for (const block of blocks) if (block.kind === 'figure') settle(block)
  return {
    title: setting.report.title,
    language: setting.report.language,
    pages: sheets.length,
    blocks: blocks.filter((block) => block.kind !== 'figure' || block.ops.length > 0),
  }
}

/** Adds a piece of a line; a word that was divided at its end becomes whole again. */
function append(runs: Run[], { text, look }: TextOp, before: TextOp | undefined) {
  const url = look.link !== undefined && 'url' in look.link ? look.link.url : undefined
  const last = runs.at(-1)
  const isNewLine = before !== undefined && /[\p{L}][-\u00ad]$/u.test(before.text)
  if (isNewLine && last !== undefined && /^\p{Ll}/u.test(text)) last.text = last.text.slice(0, -1)
  const isBold = look.weight === 'semibold'
  const isSame =
    last?.isBold === isBold && last.colour === look.colour && last.url === url && last.size === look.size
  if (last !== undefined && isSame) last.text += text
  else
    runs.push({ text, isBold, size: look.size, colour: look.colour, ...(url === undefined ? {} : { url }) })
}

function ancestor(part: Part | undefined, role: Role): Part | null {
  if (part === undefined) return null
  return part.role === role ? part : ancestor(part.within, role)
}

function lowered(op: Shape, by: number): Shape {
  switch (op.op) {
    case 'line':
      return { ...op, from: [op.from[0], op.from[1] + by], to: [op.to[0], op.to[1] + by] }
    case 'polygon':
      return { ...op, points: op.points.map(([x, y]): [number, number] => [x, y + by]) }
    default:
      return { ...op, y: op.y + by }
  }
}

/** Moves a drawing to the top of its own space and measures it. */
function settle(figure: Extract<Block, { kind: 'figure' }>) {
  const ys = figure.ops.flatMap(heights)
  const top = Math.min(...ys)
  figure.height = Math.max(...ys) - top
  figure.ops.splice(0, figure.ops.length, ...figure.ops.map((op) => lowered(op, -top)))
}

function heights(op: Shape): number[] {
  switch (op.op) {
    case 'text':
      return [op.y - op.look.size, op.y + 3]
    case 'line':
      return [op.from[1], op.to[1]]
    case 'rect':
      return [op.y, op.y + op.height]
    case 'circle':
      return [op.y - op.radius, op.y + op.radius]
    case 'polygon':
      return op.points.map(([, y]) => y)
  }
}
