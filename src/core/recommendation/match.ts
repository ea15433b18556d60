import type { CatalogueEntry, Requirement } from '../catalogue/entry'
import { isOpenOn, isStale } from '../catalogue/status'
import type { IsoDate } from '../date'
import { compileCondition, leaves, type Condition, type Truth } from '../questionnaire/condition'
import { isUnknown, type Facts } from './facts'
import type { Outcome, UnsureCode } from './recommendation'

/** How an entry meets the firm: the outcome, and what is open, failed or not certain. */
export type Match = {
  outcome: Outcome
  open: readonly string[]
  failed: readonly string[]
  toConfirm: readonly string[]
  unsure: readonly UnsureCode[]
  advice: readonly string[]
}

type Named = Readonly<Record<string, Condition>>

/** One condition after checking: its truth, and the questions that would settle it. */
type Checked = { id: string; truth: Truth; open: readonly string[] }

/** Checks place, sector, country and all requirements of an entry, and what is known of the entry itself. */
export function match(entry: CatalogueEntry, facts: Facts, named: Named, today: IsoDate): Match {
  const checks = [
    placeCheck(entry, facts),
    sectorCheck(entry, facts),
    countryCheck(entry, facts, named),
    ...entry.requires.map((requirement) => requirementCheck(requirement, facts, named)),
  ]
  const failed = checks.filter((check) => check.truth === 'no').map((check) => check.id)
  const unsettled = checks.filter((check) => check.truth === 'unknown')
  const toConfirm = unsettled.filter((check) => check.open.length === 0).map((check) => check.id)
  const open = [...new Set(unsettled.flatMap((check) => check.open))]
  const unsure = unsureOf(entry, today, toConfirm.length > 0)
  const advice = entry.advises
    .filter((requirement) => requirementCheck(requirement, facts, named).truth !== 'yes')
    .map((requirement) => requirement.id)
  const outcome = outcomeOf(entry, today, failed.length > 0, open.length > 0 || unsure.length > 0)
  return { outcome, open, failed, toConfirm, unsure, advice }
}

function outcomeOf(entry: CatalogueEntry, today: IsoDate, hasFailed: boolean, isOpen: boolean): Outcome {
  if (entry.role === 'context') return 'context'
  if (!isOpenOn(entry, today)) return 'closed'
  if (hasFailed) return 'doesNotFit'
  return isOpen ? 'perhaps' : 'fits'
}

function unsureOf(entry: CatalogueEntry, today: IsoDate, hasToConfirm: boolean): UnsureCode[] {
  const unsure: UnsureCode[] = []
  if (entry.status === 'unknown') unsure.push('statusUnknown')
  if (entry.status === 'dormant') unsure.push('dormant')
  if (isStale(entry, today)) unsure.push('stale')
  if (entry.confidence === 'general-knowledge') unsure.push('generalKnowledge')
  if (hasToConfirm) unsure.push('openRequirement')
  return unsure
}

function placeCheck({ states }: CatalogueEntry, facts: Facts): Checked {
  if (states.length === 0 || states.includes('DE')) return settled('place', true)
  return among('place', 'company.federalState', facts, (state) => states.includes(state))
}

function sectorCheck({ sectors }: CatalogueEntry, facts: Facts): Checked {
  if (sectors.length === 0) return settled('sector', true)
  return among('sector', 'company.sector', facts, (sector) => sectors.includes(sector))
}

/**
 * An offer for partner countries needs interest in one of them, unless firms here can use it by themselves (`DE`, `EU`, `*`)
 * or its own requirements say more exactly which country it takes.
 */
function countryCheck({ countries, requires }: CatalogueEntry, facts: Facts, named: Named): Checked {
  const question = 'company.partnerCountries'
  const isForAll = countries.length === 0 || countries.some((country) => ['DE', 'EU', '*'].includes(country))
  const isRequired = requires.some(({ when }) => when && questionsIn(when, named).includes(question))
  if (isForAll || isRequired) return settled('country', true)
  return among('country', question, facts, (country) => countries.includes(country))
}

function requirementCheck({ id, when }: Requirement, facts: Facts, named: Named): Checked {
  if (!when) return { id, truth: 'unknown', open: [] }
  const truth = compileCondition(when, named)(facts.source)
  return { id, truth, open: truth === 'unknown' ? openIn(when, facts, named) : [] }
}

function openIn(when: Condition, facts: Facts, named: Named): string[] {
  const open = leaves(when, named).flatMap((leaf) => {
    if ('answer' in leaf) return isUnknown(facts.answerOf(leaf.answer)) ? [leaf.answer] : []
    return 'level' in leaf && facts.source.level(leaf.level) === undefined
      ? facts.openOfTopic(leaf.level)
      : []
  })
  return [...new Set(open)]
}

function questionsIn(when: Condition, named: Named): string[] {
  return leaves(when, named).flatMap((leaf) => ('answer' in leaf ? [leaf.answer] : []))
}

/** Whether one of the values answered to a question passes; open while it is not answered. */
function among(id: string, question: string, facts: Facts, passes: (value: string) => boolean): Checked {
  const value = facts.answerOf(question)
  if (isUnknown(value)) return { id, truth: 'unknown', open: [question] }
  if (typeof value === 'string') return settled(id, passes(value))
  return settled(id, Array.isArray(value) && value.some((item) => typeof item === 'string' && passes(item)))
}

function settled(id: string, holds: boolean): Checked {
  return { id, truth: holds ? 'yes' : 'no', open: [] }
}
