import type { CatalogueEntry } from '../catalogue/entry'
import type { Condition } from '../questionnaire/condition'
import { checksOf } from './checks'
import type { Facts } from './facts'
import type { Match } from './match'
import type { Nearness } from './nearness'
import type { NeedStep } from './need'
import type { UnsureCode } from './recommendation'
import { sharedCountries } from './reasonsOf'
import { sharedKinds, sharedTopics, type Wish } from './wish'

/** What speaks against an entry, in points: need weighs most, the rest can outweigh it only together. */
export type Standing = {
  need: NeedStep
  certainty: number
  distance: number
  effort: number
}

const pointsPerStep = 2
const pointsOfDoubt: Partial<Readonly<Record<UnsureCode, number>>> = {
  generalKnowledge: 1,
  statusUnknown: 2,
  stale: 2,
  dormant: 3,
}
/** Points of the bands: what is near enough, or in the own state, has none. */
const pointsOfBand = [0, 0, 0, 1, 2]
const mostDistance = 4
/** A lab is of use only to who goes there: one far away does not come before one nearby for a lesser need. */
const pointsOfLabBand = [0, 0, 0, 2, 5]
const mostLabDistance = 6

/** All points together; the fewer, the better. */
export function pointsOf({ need, certainty, distance, effort }: Standing): number {
  return pointsPerStep * need + certainty + distance + effort
}

/** How far the entry is certain: what is known of it counts, and besides what the firm or the body still has to say. */
export function certaintyOf({ outcome, open, unsure }: Match): number {
  if (outcome !== 'perhaps') return 0
  const known = unsure.map((code) => pointsOfDoubt[code])
  const isOpen = open.length > 0 || known.includes(undefined)
  const toSay = unsure.includes('noProject') ? 2 : isOpen ? 1 : 0
  return Math.max(0, ...known.map((points) => points ?? 0)) + toSay
}

/** Points for the way there. Money for what the project needs has no way. */
export function distanceOf({ kind, funding }: CatalogueEntry, { band }: Nearness, wish: Wish): number {
  if (funding && wish.wanted === 'yes' && sharedTopics(funding, wish).length > 0) return 0
  if (kind === 'test-lab') return pointsOfLabBand[band] ?? mostLabDistance
  return pointsOfBand[band] ?? mostDistance
}

/**
 * A cooperation asks for partners, time and contracts before it gives anything: it waits where the firm has shown no interest
 * in one. So does what makes sense only at a higher level, money to be paid back, and help in kind for other spending.
 */
export function effortOf(entry: CatalogueEntry, facts: Facts, wish: Wish, named: Named): number {
  const waits = entry.kind === 'cooperation-programme' && !isCooperationWanted(entry, facts, wish)
  return (waits ? 2 : 0) + (isTooEarly(entry, facts, named) ? 1 : 0) + effortOfMoney(entry, wish)
}

function effortOfMoney({ funding }: CatalogueEntry, wish: Wish): number {
  if (!funding) return 0
  const isPaidBack = funding.instrument === 'loan' || funding.instrument === 'equity'
  const isForOther = wish.wanted === 'yes' && wish.kinds.length > 0 && sharedKinds(funding, wish).length === 0
  return isPaidBack || isForOther ? 1 : 0
}

type Named = Readonly<Record<string, Condition>>

function isCooperationWanted(entry: CatalogueEntry, facts: Facts, wish: Wish): boolean {
  if (sharedCountries(entry, facts).length > 0 || wish.kinds.includes('r-and-d')) return true
  const isForAnywhere = entry.countries.some((country) => country === '*')
  return isForAnywhere && (facts.answerOf('company.exports') === 'yes' || hasPartners(facts))
}

function hasPartners(facts: Facts): boolean {
  const partners = facts.answerOf('company.partnerCountries')
  return Array.isArray(partners) && partners.some((country) => country !== 'none')
}

function isTooEarly(entry: CatalogueEntry, facts: Facts, named: Named): boolean {
  return checksOf(entry, named).advised.some(
    (check) => check.leaves.some((leaf) => 'level' in leaf) && check.holds?.(facts.source) === 'no',
  )
}
