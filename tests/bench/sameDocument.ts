import type { LaidOut } from '../../src/pdf/layOut'
import { isHeading, type Op, type Part, type Role } from '../../src/pdf/layout/strip'
import { heights, lowered, type Shape } from './shapes'

type TextOp = Extract<Op, { op: 'text' }>
/** A stretch of text in one look. */
type Run = {
  text: string
  isBold: boolean
  size: number
  colour: string
  url?: string
  goTo?: string
  language?: string
}
/** What a block is to a reader that cannot see it: the same `id` stands for the same element. */
type Tag = Pick<Part, 'alt' | 'language' | 'scope'> & { id: number; role: Role }
type Cell = { tag: Tag; runs: Run[] }
type Row = { tag: Tag; section: Tag; isHead: boolean; cells: Cell[] }

/** `path` leads from the outermost element to the one of the block itself. */
export type Block =
  | { kind: 'text'; path: Tag[]; level: number; anchor?: string; x: number; width: number; runs: Run[] }
  | { kind: 'table'; path: Tag[]; rows: Row[] }
  | { kind: 'figure'; path: Tag[]; height: number; ops: Shape[] }
/** A file as blocks that any library can set: the texts of its pages in their order, tables as rows, charts as shapes. */
export type SameDocument = {
  title: string
  language: string
  pages: number
  attachment: string
  blocks: Block[]
}

const rightEdge = 544

/** What our own layout drew, handed to others as what it was before it was broken into lines and pages. */
export function sameDocument({ setting, sheets, entries }: LaidOut, attachment: string): SameDocument {
  const blocks: Block[] = []
  const tags = new Map<Part, Tag>()
  const texts = new Map<Part, Run[]>()
  const rows = new Map<Part, Row>()
  const tables = new Map<Part, Extract<Block, { kind: 'table' }>>()
  const figures = new Map<Part, Extract<Block, { kind: 'figure' }>>()
  const lastLine = new Map<Run[], { op: TextOp; part: Part }>()

  function tagOf(part: Part): Tag {
    const { role, alt, language, scope } = part
    const facts = { ...(alt && { alt }), ...(language && { language }), ...(scope && { scope }) }
    const tag = tags.get(part) ?? { id: tags.size, role, ...facts }
    tags.set(part, tag)
    return tag
  }
  function pathOf(part: Part): Tag[] {
    return [...(part.within === undefined ? [] : pathOf(part.within)), tagOf(part)]
  }
  function rowOf(part: Part, table: Part): Row {
    const known = rows.get(part)
    if (known) return known
    const section = part.within ?? part
    const row = { tag: tagOf(part), section: tagOf(section), isHead: section.role === 'THead', cells: [] }
    rows.set(part, row)
    const block = tables.get(table) ?? { kind: 'table', path: pathOf(table), rows: [] }
    if (!tables.has(table)) blocks.push(block)
    tables.set(table, block)
    block.rows.push(row)
    return row
  }
  /** The runs of a text, or of the cell that it stands in, also where that stays empty. */
  function runsOf(part: Part, x: number): Run[] {
    const table = ancestor(part, 'Table')
    const row = ancestor(part, 'TR')
    const owner = row === null ? part : (ancestor(part, 'TH') ?? ancestor(part, 'TD') ?? part)
    const known = texts.get(owner)
    if (known) return known
    const runs: Run[] = []
    texts.set(owner, runs)
    if (table !== null && row !== null) rowOf(row, table).cells.push({ tag: tagOf(owner), runs })
    else {
      const level = isHeading(part) ? Number(part.role.slice(1)) : 0
      blocks.push({ kind: 'text', path: pathOf(part), level, x, width: rightEdge - x, runs })
    }
    return runs
  }
  function figureOf(part: Part) {
    const block = figures.get(part) ?? { kind: 'figure', path: pathOf(part), height: 0, ops: [] }
    if (!figures.has(part)) blocks.push(block)
    figures.set(part, block)
    return block
  }

  for (const { marks, top } of sheets.flat()) {
    for (const { part, ops } of marks) {
      const figure = ancestor(part, 'Figure')
      if (figure !== null) {
        const shapes = figureOf(figure).ops
        for (const op of ops) if (op.op !== 'pageNumber' && op.op !== 'picture') shapes.push(lowered(op, top))
        continue
      }
      if (part.role === 'Artifact') continue
      if (ancestor(part, 'TR') !== null) runsOf(part, 0)
      for (const op of ops) {
        if (op.op !== 'text') continue
        const runs = runsOf(part, op.x)
        const before = lastLine.get(runs)
        if (before !== undefined && before.part !== part) runs.push({ ...runOf(before.op), text: '\n' })
        append(runs, op, before?.op)
        lastLine.set(runs, { op, part })
      }
    }
  }
  const unused = new Map(entries.map(({ id, title }) => [title, id]))
  for (const block of blocks) {
    if (block.kind === 'figure') settle(block)
    if (block.kind !== 'text' || block.level === 0) continue
    const title = block.runs.map(({ text }) => text).join('')
    const anchor = unused.get(title)
    if (anchor === undefined) continue
    block.anchor = anchor
    unused.delete(title)
  }
  const used = blocks.filter((block) => block.kind !== 'figure' || block.ops.length > 0)
  const { title, language } = setting.report
  return { title, language, pages: sheets.length, attachment, blocks: used }
}

function runOf({ text, look }: TextOp): Run {
  const { link, language, size, colour } = look
  return {
    text,
    isBold: look.weight === 'semibold',
    size,
    colour,
    ...(link !== undefined && ('url' in link ? { url: link.url } : { goTo: link.goTo })),
    ...(language !== undefined && { language }),
  }
}

/** Adds a piece of a line; a word that was divided at its end becomes whole again. */
function append(runs: Run[], op: TextOp, before: TextOp | undefined) {
  const last = runs.at(-1)
  const isDivided = before !== undefined && /[\p{L}][-\u00ad]$/u.test(before.text)
  if (isDivided && last !== undefined && /^\p{Ll}/u.test(op.text)) last.text = last.text.slice(0, -1)
  const run = runOf(op)
  const isSame =
    last !== undefined && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...run, text: '' })
  if (isSame) last.text += op.text
  else runs.push(run)
}

function ancestor(part: Part | undefined, role: Role): Part | null {
  if (part === undefined) return null
  return part.role === role ? part : ancestor(part.within, role)
}

/** Moves a drawing to the top of its own space and measures it. */
function settle(figure: Extract<Block, { kind: 'figure' }>) {
  const ys = figure.ops.flatMap(heights)
  const top = Math.min(...ys)
  figure.height = Math.max(...ys) - top
  figure.ops.splice(0, figure.ops.length, ...figure.ops.map((op) => lowered(op, -top)))
}
