import { body, full, right } from '../layout/grid'
import type { LaidPage } from '../layout/paginate'
import { placed } from '../layout/paragraph'
import { artifact, pageMark, shifted, type Mark, type Part } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { hairline } from '../layout/table'
import { gutter } from './aligned'
import type { Pair } from './pair'

/** Stretches that are closer than this have one line. */
const smallestGap = 60

/**
 * Pages on which each passage is drawn as a whole, first in the one language and then in the other, so that copied text reads
 * as well as the tags do. Adds the names of the languages above the columns and the line between them.
 */
export function inReadingOrder(pair: Pair, pages: readonly LaidPage[]): LaidPage[] {
  const places = new Map<Part, number>()
  const place = (part: Part): number[] => {
    const above = part.within === undefined ? [] : place(part.within)
    const own = places.get(part) ?? places.size
    places.set(part, own)
    return [...above, own]
  }
  return pages.map((page) => {
    const marks = page.flatMap(({ strip, y }) => shifted(strip.marks, y))
    const told = marks
      .filter(({ part }) => part.role !== 'Artifact')
      .map((mark) => ({ mark, at: place(mark.part) }))
      .toSorted((one, other) => compare(one.at, other.at))
    const drawn = [
      ...marks.filter(({ part, ops }) => part.role === 'Artifact' && ops.length > 0),
      ...linesBetween(page),
      ...told.map(({ mark }) => mark),
      ...(marks.some(({ part }) => part === gutter) ? columnHeads(pair) : []),
    ]
    return [
      ...page.map(({ strip, y }) => ({ strip: { ...strip, marks: [] }, y })),
      { strip: { height: 0, before: 0, marks: drawn, keep: false }, y: 0 },
    ]
  })
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, place) => number !== other[place])
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0)
}

/** A line along each stretch of the page that is in two columns. */
function linesBetween(page: LaidPage): Mark[] {
  const stretches: { from: number; to: number }[] = []
  for (const { strip, y } of page) {
    if (!strip.marks.some(({ part }) => part === gutter)) {
      if (strip.marks.length > 0) stretches.push({ from: y, to: y })
      continue
    }
    const open = stretches.at(-1)
    if (open !== undefined && open.to > open.from && y - open.to < smallestGap) open.to = y + strip.height
    else stretches.push({ from: y, to: y + strip.height })
  }
  const x = full.x + full.width / 2
  return stretches
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({
      part: artifact,
      ops: [{ op: 'line', from: [x, from + 2], to: [x, to], width: 0.6, colour: colours.line }],
    }))
}

function columnHeads(pair: Pair): Mark[] {
  const top = body.top - 16.5
  const names = pair.flatMap(
    ({ type, words, column }) => placed(type, words.languageName, styles.smallStrong, { ...column, top }).ops,
  )
  return [{ part: pageMark, ops: [...names, hairline(full.x, right, body.top - 4)] }]
}
