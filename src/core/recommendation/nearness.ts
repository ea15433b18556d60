import type { CatalogueEntry, EntryKind } from '../catalogue/entry'
import { distanceKm, type Point } from '../places/places'
import type { Facts } from './facts'

/** Kinds whose place one goes to; where the seat of the others is says nothing about their use. */
const visited: readonly EntryKind[] = ['competence-centre', 'test-lab', 'chamber']

/** Upper ends of the bands in km: within a band distance does not decide. */
const bands = [25, 50, 100, 200, 400]

/** Band of an entry in the firm's own state, with focus on it, and of one that is as good from anywhere. */
const ownState = 2
const focusState = 3
const anywhere = 3

/** Up to this distance nearness is a reason of its own. */
export const nearKm = 100

export type Nearness = {
  km: number | null
  /** 0 is next door; the larger, the farther. */
  band: number
  isOwnState: boolean
}

/** How near an entry is to the firm, which is at `from` where that is known. */
export function nearnessOf(entry: CatalogueEntry, facts: Facts, from: Point | null): Nearness {
  const state = facts.answerOf('company.federalState')
  const isIn = (states: readonly string[]) => typeof state === 'string' && states.includes(state)
  const isOwnState = isIn(entry.states)
  const km = kmTo(entry, from)
  // Programmes of money are weighed among themselves: all stand in the same band.
  if (entry.kind === 'funding-programme') return { km, band: anywhere, isOwnState }
  const byState = isOwnState ? ownState : isIn(entry.focusStates) ? focusState : anywhere
  if (km === null) return { km, band: byState, isOwnState }
  const index = bands.findIndex((end) => km <= end)
  const byDistance = index === -1 ? bands.length : index
  return { km, band: isOwnState ? Math.min(byDistance, ownState) : byDistance, isOwnState }
}

function kmTo({ kind, place, states }: CatalogueEntry, from: Point | null): number | null {
  const isLocal = visited.includes(kind) || (kind === 'network' && !states.includes('DE'))
  return place && from && isLocal ? distanceKm(from, [place.lat, place.lon]) : null
}
