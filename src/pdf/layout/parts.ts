import type { Typesetter } from '../text/typesetter'
import { bodyHeight, full, main, type Column } from './grid'
import { heading, withMark } from './paragraph'
import { artifact, heightOf, shifted, stacked, type Op, type Part, type Strip } from './strip'
import { styles } from './style'
import { hairline } from './table'

/** Heading of a chapter, on a new page unless hardly anything stands on the open one. */
export function chapterHeading(type: Typesetter, title: string, id: string, startBelow = 0.78): Strip[] {
  return heading(type, title, styles.h1, main, {
    before: 34,
    part: { role: 'H2' },
    start: { below: startBelow },
    anchors: [{ id, bookmark: { level: 1, title } }],
  }).map((strip, index, all) => (index === all.length - 1 ? { ...strip, height: strip.height + 8 } : strip))
}

/** Heading of a section within a chapter, with space above. Minor ones are bookmarks, but not in the contents. */
export function sectionHeading(
  type: Typesetter,
  title: string,
  id: string,
  { before = 22, isMinor = false } = {},
): Strip[] {
  const strips = heading(type, title, styles.h2, main, {
    before,
    part: { role: 'H3' },
    anchors: [{ id, bookmark: { level: 2, title, isMinor } }],
  })
  return strips.map((strip, index, all) =>
    index === all.length - 1 ? { ...strip, height: strip.height + 5 } : strip,
  )
}

/** Strips below a line across the column, with air on both sides of it. */
export function ruled(strips: readonly Strip[], column: Column = full, before = 9, after = 8): Strip[] {
  const [first, ...rest] = strips
  if (first === undefined) return []
  const line: Op = hairline(column.x, column.x + column.width, 0)
  const moved = { ...first, before, height: first.height + after, marks: shifted(first.marks, after) }
  return [withMark(moved, { part: artifact, ops: [line] }), ...rest]
}

/** A drawing with its description, never cut. */
export function figure(ops: readonly Op[], height: number, alt: string, before = 0): Strip {
  const part: Part = { role: 'Figure', alt }
  return { height, before, marks: [{ part, ops }], keep: false }
}

/** Strips with a thick line at their left, as one piece; without the line where they would not fit on a page. */
export function called(strips: readonly Strip[], x: number, colour: string, before: number): Strip[] {
  const height = heightOf(strips)
  if (height > bodyHeight / 2) return [...strips]
  const bar: Op = { op: 'rect', x, y: 0, width: 2.4, height, fill: colour }
  return [{ height, before, marks: [{ part: artifact, ops: [bar] }, ...stacked(strips)], keep: false }]
}
