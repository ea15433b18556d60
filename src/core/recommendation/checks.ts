import type { CatalogueEntry, Requirement } from '../catalogue/entry'
import {
  compileCondition,
  leaves,
  type Compiled,
  type Condition,
  type Leaf,
} from '../questionnaire/condition'

/** A condition of an entry, ready to be asked. Without `holds` the firm must settle it with the body itself. */
export type Check = { id: string; holds: Compiled | null; leaves: readonly Leaf[] }

/** All conditions of an entry but those that come out of the terms of funding. */
export type EntryChecks = {
  /** `place`, `sector`, `country`, then `requires` by id; conditions that always hold are left out. */
  required: readonly Check[]
  advised: readonly Check[]
}

type Named = Readonly<Record<string, Condition>>

const cache = new WeakMap<CatalogueEntry, { named: Named; checks: EntryChecks }>()

/** The conditions of an entry, compiled once as long as the named conditions stay the same. */
export function checksOf(entry: CatalogueEntry, named: Named): EntryChecks {
  const known = cache.get(entry)
  if (known?.named === named) return known.checks
  const own = [placeOf(entry), sectorOf(entry), countryOf(entry, named)]
  const checks = {
    required: [
      ...own.flatMap((requirement) => (requirement ? [compiled(requirement, named)] : [])),
      ...entry.requires.map((requirement) => compiled(requirement, named)),
    ],
    advised: entry.advises.map((requirement) => compiled(requirement, named)),
  }
  cache.set(entry, { named, checks })
  return checks
}

function compiled({ id, when }: Requirement, named: Named): Check {
  if (!when) return { id, holds: null, leaves: [] }
  return { id, holds: compileCondition(when, named), leaves: leaves(when, named) }
}

/** Whoever is outside Germany may use what is nationwide, but gets no money from it. */
function placeOf({ states, funding }: CatalogueEntry): Requirement | null {
  const state = 'company.federalState'
  if (states.length === 0) return null
  if (!states.includes('DE')) return { id: 'place', when: { answer: state, in: states } }
  const isMoney = funding !== undefined && funding.instrument !== 'service'
  return isMoney ? { id: 'place', when: { not: { answer: state, is: 'outside' } } } : null
}

function sectorOf({ sectors }: CatalogueEntry): Requirement | null {
  return sectors.length === 0 ? null : { id: 'sector', when: { answer: 'company.sector', in: sectors } }
}

/**
 * An offer for partner countries needs interest in one of them, unless firms here can use it by themselves (`DE`, `EU`, `*`)
 * or its own requirements say more exactly which country it takes.
 */
function countryOf({ countries, requires }: CatalogueEntry, named: Named): Requirement | null {
  const question = 'company.partnerCountries'
  const isForAll = countries.length === 0 || countries.some((country) => ['DE', 'EU', '*'].includes(country))
  const isRequired = requires.some(
    ({ when }) => when && leaves(when, named).some((leaf) => 'answer' in leaf && leaf.answer === question),
  )
  if (isForAll || isRequired) return null
  return {
    id: 'country',
    when: { anyOf: countries.map((country) => ({ answer: question, includes: country })) },
  }
}
