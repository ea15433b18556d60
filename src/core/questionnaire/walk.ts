import type { Answers } from '../answers/answers'
import {
  compileCondition,
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
  /** Answers that count: those to questions that are asked. */
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
  const source: Source = {
    answer: (id): Known => (left.has(id) ? neverAsked : answers[id]),
    level: () => undefined,
    fact: () => undefined,
  }
  for (const section of rulesOf(questionnaire)) {
    // A section's own conditions look only at earlier sections: once for all its questions is exact.
    const ofSection = placeBy(section.rule, source)
    for (const { question, rule } of section.questions) {
      const own = ofSection === 'outOfScope' ? ofSection : placeBy(rule, source)
      const place = own === 'asked' && !question.core ? ofSection : own
      places.push(place)
      if (place === 'asked') asked.push(question)
      else left.add(question.id)
    }
  }
  return { questionnaire, asked, places, answers: countedAnswers(answers, asked) }
}

/** The answers to asked questions; the same object where all of them count. */
function countedAnswers(answers: Answers, asked: readonly Question[]): Answers {
  let count = 0
  for (const { id } of asked) if (answers[id] !== undefined) count += 1
  if (count === Object.keys(answers).length) return answers
  return Object.fromEntries(
    asked.flatMap(({ id }) => {
      const answer = answers[id]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
}

type Rule = { visible: Compiled | null; leftOut: Compiled | null; postponedUnless: Compiled | null }

type SectionRules = { rule: Rule; questions: readonly { question: Question; rule: Rule }[] }

const cache = new WeakMap<Questionnaire, readonly SectionRules[]>()

function rulesOf(questionnaire: Questionnaire): readonly SectionRules[] {
  const known = cache.get(questionnaire)
  if (known) return known
  const rules = questionnaire.sections.map((section) => ({
    rule: ruleOf(section, questionnaire.named),
    questions: questionnaire.questions
      .filter((question) => question.section === section.id)
      .map((question) => ({ question, rule: ruleOf(question, questionnaire.named) })),
  }))
  cache.set(questionnaire, rules)
  return rules
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
