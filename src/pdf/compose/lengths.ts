import type { Detail } from '../chapters/offer'

/** How much is told in full. */
export type Length = {
  /** So many offers of a kind, steps and entries of the shortlist with their reasons. */
  offers: number
  steps: number
  chosen: number
  /** How the other entries of the shortlist are told. */
  rest: Detail
  /** All other offers by name alone. */
  isDense: boolean
  /** Chapters begin on the open page nearly to its foot. */
  runsOn: boolean
}

const airy = { chosen: Infinity, rest: 'chosen', isDense: false, runsOn: false } as const
const dense = { offers: 1, steps: 3, rest: 'chosen', isDense: true, runsOn: false } as const
const least = { steps: 3, rest: 'least', isDense: true, runsOn: true } as const

/** From much to little: what the firm did not choose is shortened first. */
const lengths: readonly Length[] = [
  { ...airy, offers: 3, steps: 6 },
  { ...airy, offers: 2, steps: 6 },
  { ...airy, offers: 2, steps: 4 },
  { ...airy, offers: 1, steps: 6 },
  { ...airy, offers: 1, steps: 3 },
  { ...dense, chosen: Infinity, offers: 2, steps: 6 },
  { ...dense, chosen: Infinity },
  { ...dense, chosen: 6 },
  { ...dense, chosen: 3 },
  { ...dense, chosen: 3, runsOn: true },
  { ...dense, chosen: 1, runsOn: true },
  { ...dense, chosen: 0, runsOn: true },
  { ...least, chosen: 0, offers: 1 },
  { ...least, chosen: 0, offers: 0 },
]

/** The pages in the greatest length that is short enough, found in a few attempts; the shortest one where none is. */
export async function inLength<Pages extends readonly unknown[]>(
  most: number,
  set: (length: Length) => Promise<Pages>,
): Promise<Pages | null> {
  let [low, high] = [0, lengths.length - 1]
  let found: Pages | null = null
  while (low <= high) {
    const middle = low === 0 && high === lengths.length - 1 ? 4 : Math.floor((low + high) / 2)
    const length = lengths[middle]
    if (length === undefined) return found
    const pages = await set(length)
    const isShort = pages.length <= most
    if (isShort || (found === null && middle === lengths.length - 1)) found = pages
    if (isShort) high = middle - 1
    else low = middle + 1
  }
  return found
}
