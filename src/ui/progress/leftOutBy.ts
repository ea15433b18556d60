import type { Condition } from '../../core/questionnaire/condition'
import type { Question, Section } from '../../core/questionnaire/questionnaire'
import type { Walk } from '../../core/questionnaire/walk'

/** The answered questions because of which a section is left out, so that the user can change them. */
export function leftOutBy(walk: Walk, section: Section): Question[] {
  const { named, questions } = walk.questionnaire
  const looked = new Set<string>()
  const rules = [section, ...questions.filter((question) => question.section === section.id)]
  for (const { visibleWhen, leftOutWhen } of rules)
    for (const condition of [visibleWhen, leftOutWhen]) if (condition) collect(condition, named, looked)
  return walk.asked.filter(
    (question) =>
      looked.has(question.id) && question.section !== section.id && walk.answers[question.id] !== undefined,
  )
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
