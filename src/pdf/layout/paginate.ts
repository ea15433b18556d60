import { body, bodyHeight } from './grid'
import type { Anchor, Bookmark, Strip } from './strip'

export type Entry = Bookmark & { id: string }

/** A strip at its place, measured from the top of the page. */
export type PlacedStrip = { strip: Strip; y: number }
export type LaidPage = readonly PlacedStrip[]

/** Fills pages from top to bottom. Strips that are kept together move together; only what exceeds a page is cut. */
export function paginate(strips: readonly Strip[]): LaidPage[] {
  const pages: PlacedStrip[][] = [[]]
  let y = body.top

  function turn() {
    pages.push([])
    y = body.top
  }
  function isEmpty() {
    return pages.at(-1)?.length === 0
  }
  function place(strip: Strip) {
    if (isEmpty() && strip.repeat !== undefined) put({ ...strip.repeat, before: 0 })
    put(strip)
  }
  function put(strip: Strip) {
    y += isEmpty() ? 0 : strip.before
    pages.at(-1)?.push({ strip, y })
    y += strip.height
  }
  function fits(group: readonly Strip[]) {
    let end = y
    for (const [index, strip] of group.entries()) {
      end += strip.height + (isEmpty() && index === 0 ? (strip.repeat?.height ?? 0) : strip.before)
    }
    return end <= body.bottom + 0.01
  }

  function startsPage(first: Strip | undefined) {
    const { below = 1, wanted = Infinity } = first?.start ?? {}
    const isFree = y + (first?.before ?? 0) + wanted <= body.bottom
    return !isFree && (y - body.top) / bodyHeight >= below
  }

  for (const group of groups(strips)) {
    if (!isEmpty() && (startsPage(group[0]) || !fits(group))) turn()
    for (const strip of group) {
      if (!isEmpty() && !fits([strip])) turn()
      place(strip)
    }
  }
  return pages
}

/** Share of a page that is filled. */
export function usedOf(page: LaidPage): number {
  const last = page.at(-1)
  return last === undefined ? 0 : (last.y + last.strip.height - body.top) / bodyHeight
}

/** Strips that must stay on one page. */
function groups(strips: readonly Strip[]): Strip[][] {
  const result: Strip[][] = []
  let open: Strip[] = []
  for (const strip of strips) {
    open.push(strip)
    if (strip.keep) continue
    result.push(open)
    open = []
  }
  return open.length === 0 ? result : [...result, open]
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
