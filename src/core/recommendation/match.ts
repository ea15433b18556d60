import type { CatalogueEntry } from '../catalogue/entry'
import { isOpenOn, isStale } from '../catalogue/status'
import type { IsoDate } from '../date'
import type { Gate, GateCondition } from '../funding/gates'
import { isUnknown, type Condition, type Leaf, type Truth } from '../questionnaire/condition'
import { checksOf, type Check } from './checks'
import type { Facts } from './facts'
import { isTopicOpen, meetsProject, type Wish } from './wish'
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

/** Checks place, sector, country, all requirements and the terms of funding, and what is known of the entry itself. */
export function match(entry: CatalogueEntry, facts: Facts, wish: Wish, named: Named, today: IsoDate): Match {
  const { required, advised } = checksOf(entry, named)
  const gates = entry.funding ? facts.gatesOf(entry.funding) : []
  const found: Found = { failed: [], toConfirm: [], asked: [] }
  for (const check of required) note(check.id, truthOf(check, facts), () => openOf(check, facts), found)
  for (const gate of gates) note(gate.id, gate.truth, () => gate.open, found)
  const { failed, toConfirm, asked } = found
  if (entry.funding && isTopicOpen(entry.funding, wish)) asked.push('funding.topics')
  // Who wants no project has answered; nothing but a project would settle its terms.
  const open = wish.wanted === 'no' ? asked.filter((id) => id !== 'funding.wanted') : asked
  const unsure = unsureOf(entry, today)
  if (toConfirm.length > 0) unsure.push('openRequirement')
  if (asked.length > open.length) unsure.push('noProject')
  if (entry.funding && !meetsProject(entry.funding, wish)) unsure.push('otherTopics')
  return {
    outcome: outcomeOf(entry, today, failed.length > 0, open.length > 0 || unsure.length > 0),
    open,
    failed,
    toConfirm,
    unsure,
    conditions: conditionsIn(gates),
    advice: advised.filter((check) => truthOf(check, facts) !== 'yes').map((check) => check.id),
  }
}

/** What was found out so far: conditions that fail, those to settle with the body, and open questions, each once. */
type Found = { failed: string[]; toConfirm: string[]; asked: string[] }

function note(id: string, truth: Truth, openIn: () => readonly string[], found: Found): void {
  if (truth === 'yes') return
  if (truth === 'no') {
    found.failed.push(id)
    return
  }
  const open = openIn()
  if (open.length === 0) found.toConfirm.push(id)
  for (const question of open) if (!found.asked.includes(question)) found.asked.push(question)
}

/** Conditions of what is not refused, and the smaller aid that would not be. */
function conditionsIn(gates: readonly Gate[]): GateCondition[] {
  const conditions: GateCondition[] = []
  for (const { truth, condition } of gates)
    if (condition && (truth !== 'no' || condition === 'askForLess') && !conditions.includes(condition))
      conditions.push(condition)
  return conditions
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

function truthOf({ holds }: Check, facts: Facts): Truth {
  return holds ? holds(facts.source) : 'unknown'
}

function openOf({ leaves }: Check, facts: Facts): string[] {
  return [...new Set(leaves.flatMap((leaf) => openIn(leaf, facts)))]
}

function openIn(leaf: Leaf, facts: Facts): readonly string[] {
  if ('answer' in leaf) return facts.openOfAnswer(leaf.answer)
  if ('level' in leaf) return isUnknown(facts.source.level(leaf.level)) ? facts.openOfTopic(leaf.level) : []
  return isUnknown(facts.source.fact(leaf.fact)) ? facts.openOfFact(leaf.fact) : []
}
