import type { CatalogueEntry } from '../catalogue/entry'
import { isOpenOn, isStale } from '../catalogue/status'
import type { IsoDate } from '../date'
import type { Gate, GateCondition } from '../funding/gates'
import type { Condition, Leaf, Truth } from '../questionnaire/condition'
import { checksOf, type Check } from './checks'
import { isUnknown, type Facts } from './facts'
import { meetsProject, type Wish } from './wish'
import type { Outcome, UnsureCode } from './recommendation'

/** How an entry meets the firm: the outcome, and what is open, failed or not certain. */
export type Match = {
  outcome: Outcome
  open: readonly string[]
  failed: readonly string[]
  toConfirm: readonly string[]
  unsure: readonly UnsureCode[]
  conditions: readonly GateCondition[]
  advice: readonly string[]
}

type Named = Readonly<Record<string, Condition>>

/** One condition after checking: its truth, and the questions that would settle it. */
type Checked = { id: string; truth: Truth; open: readonly string[] }

/** Checks place, sector, country, all requirements and the terms of funding, and what is known of the entry itself. */
export function match(entry: CatalogueEntry, facts: Facts, wish: Wish, named: Named, today: IsoDate): Match {
  const { required, advised } = checksOf(entry, named)
  const gates = gatesFor(entry, facts)
  const checks = [...required.map((check) => checked(check, facts)), ...gates]
  const failed = checks.filter((check) => check.truth === 'no').map((check) => check.id)
  const unsettled = checks.filter((check) => check.truth === 'unknown')
  // Who wants no project has answered; nothing but a project would settle its terms.
  const answerable = (id: string) => id !== 'funding.wanted' || wish.wanted !== 'no'
  const toConfirm = unsettled.filter((check) => check.open.length === 0).map((check) => check.id)
  const asked = new Set(unsettled.flatMap((check) => check.open))
  const open = [...asked].filter(answerable)
  const unsure = unsureOf(entry, today)
  if (toConfirm.length > 0) unsure.push('openRequirement')
  if (asked.size > open.length) unsure.push('noProject')
  if (entry.funding && !meetsProject(entry.funding, wish)) unsure.push('otherTopics')
  return {
    outcome: outcomeOf(entry, today, failed.length > 0, open.length > 0 || unsure.length > 0),
    open,
    failed,
    toConfirm,
    unsure,
    conditions: conditionsIn(gates),
    advice: advised.filter((check) => checked(check, facts).truth !== 'yes').map((check) => check.id),
  }
}

/** Terms of funding that stand in the way or need an answer. A free service asks for nothing of the kind. */
export function gatesFor({ funding }: CatalogueEntry, facts: Facts): readonly Gate[] {
  return !funding || funding.instrument === 'service' ? [] : facts.gatesOf(funding)
}

/** Conditions of what is not refused, and the smaller aid that would not be. */
function conditionsIn(gates: readonly Gate[]): GateCondition[] {
  const conditions = gates.flatMap(({ truth, condition }) =>
    condition && (truth !== 'no' || condition === 'askForLess') ? [condition] : [],
  )
  return [...new Set(conditions)]
}

function outcomeOf(entry: CatalogueEntry, today: IsoDate, hasFailed: boolean, isOpen: boolean): Outcome {
  if (entry.role === 'context') return 'context'
  if (!isOpenOn(entry, today)) return 'closed'
  if (hasFailed) return 'doesNotFit'
  return isOpen ? 'perhaps' : 'fits'
}

function unsureOf(entry: CatalogueEntry, today: IsoDate): UnsureCode[] {
  const unsure: UnsureCode[] = []
  if (entry.status === 'unknown') unsure.push('statusUnknown')
  if (entry.status === 'dormant') unsure.push('dormant')
  if (isStale(entry, today)) unsure.push('stale')
  if (entry.confidence === 'general-knowledge') unsure.push('generalKnowledge')
  return unsure
}

function checked({ id, holds, leaves }: Check, facts: Facts): Checked {
  if (!holds) return { id, truth: 'unknown', open: [] }
  const truth = holds(facts.source)
  const open = truth === 'unknown' ? leaves.flatMap((leaf) => openIn(leaf, facts)) : []
  return { id, truth, open: [...new Set(open)] }
}

function openIn(leaf: Leaf, facts: Facts): readonly string[] {
  if ('answer' in leaf) return isUnknown(facts.answerOf(leaf.answer)) ? [leaf.answer] : []
  if ('level' in leaf) return isUnknown(facts.source.level(leaf.level)) ? facts.openOfTopic(leaf.level) : []
  return isUnknown(facts.source.fact(leaf.fact)) ? facts.openOfFact(leaf.fact) : []
}
