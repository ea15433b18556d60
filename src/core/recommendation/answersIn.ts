import {
  compileCondition,
  isUnknown,
  leaves,
  neverAsked,
  type Known,
  type Leaf,
  type Source,
  type Truth,
} from '../questionnaire/condition'
import type { Asked, Questionnaire } from '../questionnaire/questionnaire'
import type { Walk } from '../questionnaire/walk'

/** The answers that count, and what is open where there is none. */
export type AnswersIn = {
  /** `neverAsked` only where it is certain that the question is out of scope; what waits for an answer is not known. */
  answerOf: (id: string) => Known
  openOfAnswer: (id: string) => readonly string[]
}

/** What a walk knows of each question. A question that is put off is open itself. */
export function answersIn(walk: Walk): AnswersIn {
  const { questionnaire, answers, places } = walk
  const placeOf = new Map(questionnaire.questions.map(({ id }, position) => [id, places[position]]))
  const scopes = new Map<string, Truth>()
  const scopeOf = (id: string): Truth => {
    const known = scopes.get(id)
    if (known) return known
    const scope = rulesOf(id, questionnaire).reduce<Truth>((truth, rule) => {
      const next = inScope(rule, questionnaire, source)
      return truth === 'no' || next === 'no' ? 'no' : next === 'unknown' ? 'unknown' : truth
    }, 'yes')
    scopes.set(id, scope)
    return scope
  }
  const answerOf = (id: string): Known => {
    if (placeOf.get(id) === 'asked') return answers[id]
    return placeOf.get(id) === 'postponed' || scopeOf(id) === 'unknown' ? undefined : neverAsked
  }
  const source: Source = { answer: answerOf, level: () => undefined, fact: () => undefined }
  const openOfAnswer = (id: string): readonly string[] => {
    if (!isUnknown(answerOf(id))) return []
    if (placeOf.get(id) !== 'outOfScope') return [id]
    const asking = askedWhen(id, questionnaire)
    return [...new Set(asking.flatMap((leaf) => ('answer' in leaf ? openOfAnswer(leaf.answer) : [])))]
  }
  return { answerOf, openOfAnswer }
}

/** What has to hold for a question to be asked. */
export function askedWhen(id: string, questionnaire: Questionnaire): Leaf[] {
  return rulesOf(id, questionnaire).flatMap(({ visibleWhen }) =>
    visibleWhen ? leaves(visibleWhen, questionnaire.named) : [],
  )
}

/** When a question's section and the question itself are asked. */
function rulesOf(id: string, { questions, sections }: Questionnaire): Asked[] {
  const question = questions.find((one) => one.id === id)
  const section = sections.find((one) => one.id === question?.section)
  return [section, question].filter((rule) => rule !== undefined)
}

/** As in the walk, but for what hangs on an open answer: that is not settled. */
function inScope({ visibleWhen, leftOutWhen }: Asked, { named }: Questionnaire, source: Source): Truth {
  if (leftOutWhen && compileCondition(leftOutWhen, named)(source) === 'yes') return 'no'
  return visibleWhen ? compileCondition(visibleWhen, named)(source) : 'yes'
}
