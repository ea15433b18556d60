import type { CatalogueEntry, EntryKind } from '../catalogue/entry'
import { distanceKm, type Point } from '../places/places'
import type { Facts } from './facts'

/** Kinds whose place one goes to, with networks and chambers that are not nationwide; the seat of others says nothing. */
const visited: readonly EntryKind[] = ['competence-centre', 'test-lab']

/** Upper ends of the bands in km: within a band distance does not decide. */
const bands = [25, 50, 100, 200, 400]

/** Band of an entry in the firm's own state, with focus on it, and of one that is as good from anywhere. */
const ownState = 2
const ownStateLab = 3
const labSomewhere = 4
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
  // Nobody travels to a programme of money: it is the own state's, or one for everybody.
  if (entry.kind === 'funding-programme') return { km, band: isOwnState ? ownState : anywhere, isOwnState }
  const byState = isOwnState ? ownState : isIn(entry.focusStates) ? focusState : anywhere
  // A lab without a known place is no lab nearby.
  const isSomewhere = entry.kind === 'test-lab' && byState === anywhere && !isIn(entry.focusStates)
  if (km === null) return { km, band: isSomewhere ? labSomewhere : byState, isOwnState }
  const index = bands.findIndex((end) => km <= end)
  const byDistance = index === -1 ? bands.length : index
  // One has to go to a lab; the others come, or talk from where they are.
  const atMost = entry.kind === 'test-lab' ? ownStateLab : ownState
  return { km, band: isOwnState ? Math.min(byDistance, atMost) : byDistance, isOwnState }
}

function kmTo({ kind, place, states }: CatalogueEntry, from: Point | null): number | null {
  const isLocal = kind === 'network' || kind === 'chamber' ? !states.includes('DE') : visited.includes(kind)
  return place && from && isLocal ? distanceKm(from, [place.lat, place.lon]) : null
}

/** Up to this distance a chamber that has a district of its own may be taken for the firm's. */
const districtKm = 50

/** Of a chamber: the firm's own as far as can be told, the umbrella that leads to it, or somebody else's. */
export type Responsibility = 'own' | 'umbrella' | 'other'

/**
 * Whose a chamber is; `null` of other kinds. The firm's own is responsible for its whole state, or next to it where the
 * district is open. Craft firms have chambers of their own.
 */
export function responsibilityOf(
  { kind, sectors }: CatalogueEntry,
  { isOwnState, km }: Nearness,
  { failed, toConfirm }: { failed: readonly string[]; toConfirm: readonly string[] },
  facts: Facts,
): Responsibility | null {
  if (kind !== 'chamber') return null
  const isOtherTrade = facts.answerOf('company.sector') === craft && !sectors.includes(craft)
  if (failed.length > 0 || isOtherTrade) return 'other'
  if (!isOwnState) return 'umbrella'
  return toConfirm.length === 0 || (km !== null && km <= districtKm) ? 'own' : 'other'
}

const craft = 'craft'
