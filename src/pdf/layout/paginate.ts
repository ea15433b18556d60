import { body, bodyHeight } from './grid'
import type { Anchor, Bookmark, Strip } from './strip'

export type Entry = Bookmark & { id: string }

/** A strip at its place, measured from the top of the page. */
export type PlacedStrip = { strip: Strip; y: number }
export type LaidPage = readonly PlacedStrip[]

/** Fills pages from top to bottom. Strips that are kept together move together; only what exceeds a page is cut. */
export function paginate(strips: readonly Strip[]): LaidPage[] {
  return filled(noPages, strips).pages
}

/** The same pages with each of several endings in turn; what comes before is placed once. */
export function paginateEach(strips: readonly Strip[], endings: readonly (readonly Strip[])[]): LaidPage[][] {
  // The end of a group that is kept together goes with what follows.
  const open = strips.length - 1 - strips.findLastIndex(({ keep }) => !keep)
  const settled = filled(noPages, strips.slice(0, strips.length - open))
  const rest = strips.slice(strips.length - open)
  return endings.map((ending) => filled(settled, [...rest, ...ending]).pages)
}

/** Pages, and how far down the last one is filled. */
type Filled = { pages: PlacedStrip[][]; y: number }

const noPages: Filled = { pages: [[]], y: body.top }

/** Fills on where other strips end, which stay as they are. */
function filled(before: Filled, strips: readonly Strip[]): Filled {
  let page = [...(before.pages.at(-1) ?? [])]
  let y = before.y
  const pages = [...before.pages.slice(0, -1), page]

  function turn() {
    page = []
    pages.push(page)
    y = body.top
  }
  function place(strip: Strip) {
    if (page.length === 0 && strip.repeat !== undefined) put({ ...strip.repeat, before: 0 })
    put(strip)
  }
  function put(strip: Strip) {
    y += page.length === 0 ? 0 : strip.before
    page.push({ strip, y })
    y += strip.height
  }
  /** Whether the strips from one place to another fit onto the open page. */
  function fit(start: number, end: number) {
    let foot = y
    for (let index = start; index < end; index++) {
      const strip = strips[index]
      if (strip === undefined) break
      const isOnTop = index === start && page.length === 0
      foot += strip.height + (isOnTop ? (strip.repeat?.height ?? 0) : strip.before)
    }
    return foot <= body.bottom + 0.01
  }
  function startsPage(first: Strip | undefined) {
    if (first?.start === undefined) return false
    const { below, wanted = Infinity } = first.start
    const isFree = y + first.before + wanted <= body.bottom
    return !isFree && (y - body.top) / bodyHeight >= below
  }

  for (let start = 0, end = 0; start < strips.length; start = end) {
    end = groupEnd(strips, start)
    if (page.length > 0 && (startsPage(strips[start]) || !fit(start, end))) turn()
    for (let index = start; index < end; index++) {
      const strip = strips[index]
      if (strip === undefined) break
      if (page.length > 0 && !fit(index, index + 1)) turn()
      place(strip)
    }
  }
  return { pages, y }
}

/** Behind the last of the strips that must stand on one page with the first of them. */
function groupEnd(strips: readonly Strip[], start: number): number {
  let end = start
  while (end < strips.length && strips[end]?.keep === true) end++
  return Math.min(end + 1, strips.length)
}

/** Share of a page that is filled. */
export function usedOf(page: LaidPage): number {
  const last = page.at(-1)
  return last === undefined ? 0 : (last.y + last.strip.height - body.top) / bodyHeight
}

/** Chapters and sections with their ids, in order. */
export function entriesOf(pages: readonly LaidPage[]): Entry[] {
  return anchorsIn(pages).flatMap(({ anchor }) =>
    anchor.bookmark === undefined ? [] : [{ id: anchor.id, ...anchor.bookmark }],
  )
}

/** Page and height of each anchor, where it first stands; the first of the pages has the number given. */
export function anchorsOf(
  pages: readonly LaidPage[],
  firstNumber: number,
): Map<string, { page: number; y: number }> {
  return new Map(
    anchorsIn(pages)
      .toReversed()
      .map(({ anchor, index, y }) => [anchor.id, { page: firstNumber + index, y }]),
  )
}

function anchorsIn(pages: readonly LaidPage[]): { anchor: Anchor; index: number; y: number }[] {
  return pages.flatMap((page, index) =>
    page.flatMap(({ strip, y }) => (strip.anchors ?? []).map((anchor) => ({ anchor, index, y }))),
  )
}
