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

/** One length tried: at least so many pages, and how to have them all. */
export type Attempt<Pages> = { count: number; pages: () => Pages }

/** Where most reports end up. */
const usual = 4

/** The pages in the greatest length that is short enough, found in a few attempts; the shortest one where none is. */
export async function inLength<Pages>(
  most: number,
  set: (length: Length) => Promise<Attempt<Pages>>,
): Promise<Pages | null> {
  let [low, high] = [0, lengths.length - 1]
  let found: Attempt<Pages> | null = null
  let next = usual
  while (low <= high) {
    const length = lengths[next]
    if (length === undefined) break
    const attempt = await set(length)
    const over = attempt.count - most
    if (over <= 0 || (found === null && next === lengths.length - 1)) found = attempt
    if (over <= 0) high = next - 1
    else low = next + 1
    next = Math.min(Math.max(next + stepFor(over), low), high)
  }
  return found?.pages() ?? null
}

/** How many lengths further on the right one may be: from one to the next it is mostly less than a page. */
function stepFor(over: number): number {
  return over > 0 ? Math.ceil(1.5 * over) : Math.min(Math.ceil(0.8 * over), -1)
}
