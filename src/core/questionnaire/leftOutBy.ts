import { leaves } from './condition'
import { isOpen } from './path'
import type { Question, Section } from './questionnaire'
import type { Walk } from './walk'

/** The answered questions because of which a section is left out, so that the user can change them. */
export function leftOutBy(walk: Walk, section: Section): Question[] {
  return deciding(walk, section).filter((question) => walk.answers[question.id] !== undefined)
}

/** True while a question that decides over the section is not answered. */
export function isUndecided(walk: Walk, section: Section): boolean {
  return deciding(walk, section).some((question) => isOpen(walk, question))
}

/** Asked questions of other sections at which the conditions of a section look. */
function deciding(walk: Walk, section: Section): Question[] {
  const { named, questions } = walk.questionnaire
  const rules = [section, ...questions.filter((question) => question.section === section.id)]
  const looked = new Set(
    rules
      .flatMap(({ visibleWhen, leftOutWhen }) => [visibleWhen, leftOutWhen])
      .flatMap((condition) => (condition ? leaves(condition, named) : []))
      .flatMap((leaf) => ('answer' in leaf ? [leaf.answer] : [])),
  )
  return walk.asked.filter((question) => looked.has(question.id) && question.section !== section.id)
}
