import type { Condition } from '../../core/questionnaire/condition'
import { isOpen } from '../../core/questionnaire/path'
import type { Question, Section } from '../../core/questionnaire/questionnaire'
import type { Walk } from '../../core/questionnaire/walk'

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
  const looked = new Set<string>()
  const rules = [section, ...questions.filter((question) => question.section === section.id)]
  for (const { visibleWhen, leftOutWhen } of rules)
    for (const condition of [visibleWhen, leftOutWhen]) if (condition) collect(condition, named, looked)
  return walk.asked.filter((question) => looked.has(question.id) && question.section !== section.id)
}

function collect(condition: Condition, named: Readonly<Record<string, Condition>>, found: Set<string>): void {
  if ('answer' in condition) found.add(condition.answer)
  else if ('allOf' in condition) for (const each of condition.allOf) collect(each, named, found)
  else if ('anyOf' in condition) for (const each of condition.anyOf) collect(each, named, found)
  else if ('not' in condition) collect(condition.not, named, found)
  else if ('named' in condition) {
    const meant = named[condition.named]
    if (meant) collect(meant, named, found)
  }
}
