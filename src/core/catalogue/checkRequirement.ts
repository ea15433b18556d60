import { askingFaults } from '../questionnaire/checkConditions'
import { namesIn } from '../questionnaire/namedConditions'
import { leaves, type Condition, type Leaf } from '../questionnaire/condition'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Fault } from '../result'
import type { AuthoredRequirement } from './schema'

/** Derived facts that a condition of the catalogue may ask for. */
const factIds = ['smeSize', 'groupEmployees', 'deMinimisRoomEur', 'inDifficulty', 'readiness']

type At = { path: string }

/** Faults of one requirement: neither or both of `when` and `open`, unknown questions, options, topics, facts, names. */
export function checkRequirement(
  { when, open }: AuthoredRequirement,
  questionnaire: Questionnaire,
  at: At,
): Fault[] {
  if (when && open) return [{ code: 'unexpectedKey', ...at, params: { key: 'open' } }]
  if (!when) return open ? [] : [{ code: 'missing', ...at, params: { expected: 'when, open' } }]
  return conditionFaults(when, questionnaire, at)
}

/** Faults of a condition of the catalogue: unknown questions, options, topics, facts, names. */
export function conditionFaults(when: Condition, questionnaire: Questionnaire, at: At): Fault[] {
  const names = namesIn(when).filter((name) => !Object.hasOwn(questionnaire.named, name))
  return [
    ...names.map((id): Fault => ({ code: 'unknownReference', ...at, params: { id, kind: 'condition' } })),
    ...leaves(when, questionnaire.named).flatMap((leaf) => leafFaults(leaf, questionnaire, at)),
  ]
}

function leafFaults(leaf: Leaf, questionnaire: Questionnaire, at: At): Fault[] {
  if ('level' in leaf) {
    const isKnown = questionnaire.scoring.topics.some((topic) => topic.id === leaf.level)
    return isKnown ? [] : [{ code: 'unknownReference', ...at, params: { id: leaf.level, kind: 'topic' } }]
  }
  if ('fact' in leaf)
    return factIds.includes(leaf.fact)
      ? []
      : [{ code: 'unknownReference', ...at, params: { id: leaf.fact, kind: 'fact' } }]
  const question = questionnaire.questions.find((candidate) => candidate.id === leaf.answer)
  if (!question) return [{ code: 'unknownQuestion', ...at, params: { id: leaf.answer } }]
  const options = 'options' in question ? question.options : []
  return askingFaults(leaf, { ...question, options }, at)
}
