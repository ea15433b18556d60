import type { CatalogueEntry, FundingTerms } from '../catalogue/entry'
import { neverAsked, type Leaf } from '../questionnaire/condition'
import type { Question, Questionnaire } from '../questionnaire/questionnaire'
import { askedWhen } from './answersIn'
import { isChangeable, type Change } from './change'
import { checksOf } from './checks'
import type { Situation, Situations } from './situation'

/**
 * Changes that could make a failed condition hold, the smallest first: other options of its questions, the bounds of its
 * numbers, another level; for terms of funding what would open them. Empty where nothing changes it.
 */
export function possibleChanges(
  failed: string,
  entry: CatalogueEntry,
  situation: Situation,
  situations: Situations,
  questionnaire: Questionnaire,
): Change[] {
  const { named, scoring } = questionnaire
  const check = checksOf(entry, named).required.find((one) => one.id === failed)
  if (check)
    return check.leaves
      .flatMap((leaf) => asking(leaf, situation, questionnaire))
      .flatMap((leaf) => leafChanges(leaf, situation, situations, scoring.highest))
  return entry.funding ? gateChanges(failed, entry.funding, situation) : []
}

/** What a leaf asks; of a question that does not arise, what would have to hold for it to be asked. */
function asking(leaf: Leaf, { facts }: Situation, questionnaire: Questionnaire): Leaf[] {
  if (!('answer' in leaf) || facts.answerOf(leaf.answer) !== neverAsked) return [leaf]
  return askedWhen(leaf.answer, questionnaire)
}

function leafChanges(leaf: Leaf, situation: Situation, { questions }: Situations, highest: number): Change[] {
  if ('level' in leaf)
    return around(leaf, 1)
      .filter((to) => to >= 0 && to <= highest)
      .map((to) => ({ level: leaf.level, to }))
  if ('fact' in leaf) return factChanges(leaf, situation)
  const question = questions.get(leaf.answer)
  return question && isChangeable(question.id) ? answerChanges(leaf, question, situation) : []
}

function answerChanges(leaf: Leaf, question: Question, { answers }: Situation): Change[] {
  const answer = answers[question.id]
  switch (question.type) {
    case 'single':
      return nearestFirst(question.options, answer).map((to) => ({ question: question.id, to }))
    case 'multiple': {
      if (!('includes' in leaf)) return []
      const isTicked = Array.isArray(answer) && answer.some((item) => item === leaf.includes)
      return [
        isTicked
          ? { question: question.id, without: leaf.includes }
          : { question: question.id, to: leaf.includes },
      ]
    }
    case 'number':
      return around(leaf, 10 ** -question.decimals)
        .filter((to) => to >= (question.min ?? -Infinity) && to <= (question.max ?? Infinity))
        .map((to) => ({ question: question.id, to }))
    default:
      return []
  }
}

/** The other options, those next to the answer first and of two the higher one. */
function nearestFirst(options: readonly string[], answer: unknown): string[] {
  const present = options.findIndex((option) => option === answer)
  const distance = (option: string) => Math.abs(options.indexOf(option) - present)
  return options
    .filter((option) => option !== answer)
    .sort((a, b) => distance(a) - distance(b) || options.indexOf(b) - options.indexOf(a))
}

/** The bound itself, and the values next to it for conditions that must not hold. */
function around(leaf: Leaf, step: number): number[] {
  if ('atLeast' in leaf) return [leaf.atLeast, leaf.atLeast - step]
  return 'atMost' in leaf ? [leaf.atMost, leaf.atMost + step] : []
}

function factChanges(leaf: Extract<Leaf, { fact: string }>, situation: Situation): Change[] {
  if (leaf.fact === 'deMinimisRoomEur') return waiting(situation)
  if (leaf.fact === 'inDifficulty') return settling('capitalLost', situation)
  if (leaf.fact === 'readiness') return around(leaf, 1).map((to) => ({ fact: leaf.fact, to }))
  return []
}

function gateChanges(gate: string, terms: FundingTerms, situation: Situation): Change[] {
  switch (gate) {
    case 'start':
      return ['withdrawable', 'separable'].map((to) => ({ question: 'funding.started', to }))
    case 'inDifficulty':
      return settling('capitalLost', situation)
    case 'openRecovery':
      return settling('openRecovery', situation)
    case 'deMinimis':
      return waiting(situation)
    case 'amount':
      return terms.minimumEur === undefined ? [] : [{ question: 'funding.costEur', to: terms.minimumEur }]
    case 'purpose':
      return terms.purposes.map((to) => ({ question: 'funding.kinds', to }))
    default:
      // Size, owners and insolvency are no matter of wishes.
      return []
  }
}

/** What is ticked can be put right: losses made good, aid paid back. */
function settling(option: string, { answers }: Situation): Change[] {
  const answer = answers['funding.exclusions']
  const isTicked = Array.isArray(answer) && answer.some((item) => item === option)
  return isTicked ? [{ question: 'funding.exclusions', without: option }] : []
}

/** Earlier aid leaves the window of three years day by day: an approval on a later day. */
function waiting({ funding }: Situation): Change[] {
  return funding.deMinimis.returns.map(({ date }) => ({ question: 'funding.expectedApproval', to: date }))
}
