import type { Answers, AnswerValue } from '../answers/answers'
import {
  compileCondition,
  leaves,
  neverAsked,
  type Compiled,
  type Condition,
  type Known,
  type Source,
} from './condition'
import type { Asked, Question, Questionnaire } from './questionnaire'

/** What holds for a question now: asked, asked later (its field stays open), or out of scope (its field does not apply). */
export type Place = 'asked' | 'postponed' | 'outOfScope'

export type Walk = {
  questionnaire: Questionnaire
  /** Questions asked on the present path, in order. */
  asked: readonly Question[]
  /** Place of each question, by its position in `questionnaire.questions`. */
  places: readonly Place[]
  /** Answers that count: none to a question that is not asked. */
  answers: Answers
}

/**
 * The one place that decides what is asked and which answers count. One forward pass: conditions look only backwards,
 * and to them a question that is not asked has no answer, whatever was given earlier.
 */
export function walk(questionnaire: Questionnaire, answers: Answers): Walk {
  const asked: Question[] = []
  const places: Place[] = []
  const left = new Set<string>()
  let isAllCounted = true
  const source: Source = {
    answer: (id): Known => (left.has(id) ? neverAsked : answers[id]),
    level: () => undefined,
    fact: () => undefined,
  }
  for (const section of rulesOf(questionnaire)) {
    // A section's own conditions look only at earlier sections: once for all its questions is exact.
    const ofSection = placeBy(section.rule, source)
    let own = ofSection
    for (const { question, rule, decides } of section.questions) {
      if (rule && ofSection !== 'outOfScope') own = placeBy(rule, source)
      const place = own === 'asked' && !question.core ? ofSection : own
      places.push(place)
      if (place === 'asked') asked.push(question)
      else {
        if (decides) left.add(question.id)
        if (answers[question.id] !== undefined) isAllCounted = false
      }
    }
  }
  return { questionnaire, asked, places, answers: isAllCounted ? answers : answersTo(asked, answers) }
}

function answersTo(asked: readonly Question[], answers: Answers): Answers {
  const counted: Record<string, AnswerValue> = {}
  for (const { id } of asked) {
    const answer = answers[id]
    if (answer !== undefined) counted[id] = answer
  }
  return counted
}

type Rule = { visible: Compiled | null; leftOut: Compiled | null; postponedUnless: Compiled | null }

/**
 * `rule`: absent where it is the rule of the question before, with the same result, as neither can look at the other.
 * `decides`: a condition asks for the answer.
 */
type QuestionRule = { question: Question; rule: Rule | null; decides: boolean }
type SectionRules = { rule: Rule; questions: readonly QuestionRule[] }

const cache = new WeakMap<Questionnaire, readonly SectionRules[]>()

function rulesOf(questionnaire: Questionnaire): readonly SectionRules[] {
  const known = cache.get(questionnaire)
  if (known) return known
  const { sections, questions, named } = questionnaire
  const deciding = decidingQuestions([...sections, ...questions], named)
  const rules = sections.map((section) => ({
    rule: ruleOf(section, named),
    questions: questions
      .filter((question) => question.section === section.id)
      .map((question, index, all) => ({
        question,
        rule: hasRuleOf(question, all[index - 1]) ? null : ruleOf(question, named),
        decides: deciding.has(question.id),
      })),
  }))
  cache.set(questionnaire, rules)
  return rules
}

function decidingQuestions(parts: readonly Asked[], named: Questionnaire['named']): Set<string> {
  const conditions = parts.flatMap((part) => [part.visibleWhen, part.leftOutWhen, part.postponedUnless])
  const asked = conditions.flatMap((condition) => (condition ? leaves(condition, named) : []))
  return new Set(asked.flatMap((leaf) => ('answer' in leaf ? [leaf.answer] : [])))
}

function hasRuleOf(question: Asked, before: Asked | undefined): boolean {
  const written = ({ visibleWhen, leftOutWhen, postponedUnless }: Asked) =>
    JSON.stringify([visibleWhen, leftOutWhen, postponedUnless])
  return before !== undefined && written(question) === written(before)
}

function ruleOf(part: Asked, named: Questionnaire['named']): Rule {
  const compiled = (condition: Condition | undefined) =>
    condition ? compileCondition(condition, named) : null
  return {
    visible: compiled(part.visibleWhen),
    leftOut: compiled(part.leftOutWhen),
    postponedUnless: compiled(part.postponedUnless),
  }
}

function placeBy(rule: Rule, source: Source): Place {
  if (rule.visible && rule.visible(source) !== 'yes') return 'outOfScope'
  if (rule.leftOut && rule.leftOut(source) === 'yes') return 'outOfScope'
  if (rule.postponedUnless && rule.postponedUnless(source) !== 'yes') return 'postponed'
  return 'asked'
}
