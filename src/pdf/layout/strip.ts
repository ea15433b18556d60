import type { Language } from '../../core/questionnaire/texts'
import type { StoredPicture } from '../../core/profile/profile'
import type { Look } from '../text/typesetter'

/** What a mark is to a reader that cannot see it. `Artifact` is decoration, and what the text says anyway. */
export type Role =
  | ('H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Figure')
  | ('L' | 'LI' | 'Lbl' | 'LBody')
  | ('TOC' | 'TOCI' | 'Reference')
  | ('Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD')
  | 'Artifact'

/** Marks of the same part belong together, also across lines and pages; parts read in the order in which they come up. */
export type Part = {
  role: Role
  /** What a figure shows, in words. */
  alt?: string
  within?: Part
  /** Where it is not the language of the file. */
  language?: Language
  /** What a head of a table stands above or before. */
  scope?: 'Column' | 'Row'
  /** So many columns a cell spans, where it is more than one. */
  columns?: number
  /** True for a list whose items have numbers. */
  isNumbered?: boolean
  /** True for what comes again on each page. */
  isPageMark?: boolean
}

export const artifact: Part = { role: 'Artifact' }
export const pageMark: Part = { role: 'Artifact', isPageMark: true }

/** True for what a reader can jump to. */
export function isHeading({ role }: Part): boolean {
  return /^H[1-6]$/u.test(role)
}

/** Drawing in points; x from the left of the page, y down from the top of the strip, text from its baseline. */
export type Op =
  | { op: 'text'; x: number; y: number; text: string; width: number; look: Look }
  /** Number of the page where an anchor stands, ending at x. */
  | { op: 'pageNumber'; x: number; y: number; anchor: string; look: Look }
  | { op: 'line'; from: Point; to: Point; width: number; colour: string; isDashed?: boolean }
  | { op: 'rect'; x: number; y: number; width: number; height: number; fill?: string; stroke?: Stroke }
  | { op: 'circle'; x: number; y: number; radius: number; fill?: string; stroke?: Stroke }
  | { op: 'polygon'; points: readonly Point[]; fill?: string; stroke?: Stroke }
  | { op: 'picture'; x: number; y: number; width: number; height: number; picture: StoredPicture }

export type Point = readonly [x: number, y: number]
export type Stroke = { colour: string; width: number; isDashed?: boolean }

export type Mark = { part: Part; ops: readonly Op[] }

/** A piece of a page over the full width that is never cut: a line of text, a row, a figure. */
export type Strip = {
  height: number
  /** Space above, dropped at the top of a page. */
  before: number
  marks: readonly Mark[]
  /** True where the next strip must stand on the same page. */
  keep: boolean
  /** Strip set again on top of the next page when this one comes first there: the head of a table. */
  repeat?: Strip
  /** Starts a page unless less than this share of the open one is used, or as much height as wanted is still free. */
  start?: Start
  /** What links and bookmarks find here. */
  anchors?: readonly Anchor[]
}

/** A place to go to. Bookmarks of level 1 and 2 also stand in the contents, unless they are minor. */
export type Start = { below: number; wanted?: number }

export type Anchor = { id: string; bookmark?: Bookmark }
export type Bookmark = {
  level: number
  title: string
  isMinor?: boolean
  /** The same title in each of two languages, where the file has two. */
  titles?: readonly [first: string, second: string]
}

/** Height of strips set one below the other, the space above the first left out. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? strip.before : 0), 0)
}

/** Strips as marks of one strip, one below the other from its top. */
export function stacked(strips: readonly Strip[]): Mark[] {
  let y = 0
  return strips.flatMap((strip, index) => {
    if (index > 0) y += strip.before
    const marks = shifted(strip.marks, y)
    y += strip.height
    return marks
  })
}

/** The same marks further down. */
export function shifted(marks: readonly Mark[], by: number): Mark[] {
  return marks.map(({ part, ops }) => ({ part, ops: ops.map((op) => moved(op, 0, by)) }))
}

/** A drawing moved to the right and down. */
function moved(op: Op, right: number, down: number): Op {
  if (op.op === 'line')
    return { ...op, from: movedPoint(op.from, right, down), to: movedPoint(op.to, right, down) }
  if (op.op === 'polygon') return { ...op, points: op.points.map((point) => movedPoint(point, right, down)) }
  return { ...op, x: op.x + right, y: op.y + down }
}

function movedPoint([x, y]: Point, right: number, down: number): Point {
  return [x + right, y + down]
}
