import type { Question } from '../../core/questionnaire/questionnaire'
import type { Walk } from '../../core/questionnaire/walk'
import { conditionWords, whenAsked, type ConditionContext } from '../paper/conditionWords'

/** Why a question is not asked at present, in words; undefined where it is asked. */
export function whyNot(walk: Walk, question: Question, context: ConditionContext): string | undefined {
  const { questions, sections } = walk.questionnaire
  const place = walk.places[questions.indexOf(question)]
  if (place === 'asked') return undefined
  const words = context.paper.conditions
  const section = sections.find(({ id }) => id === question.section)
  if (place === 'postponed') {
    const condition = question.postponedUnless ?? section?.postponedUnless
    return condition ? words.onlyInDepth(conditionWords(condition, context)) : words.otherwise
  }
  const lines = [section, question].flatMap((part) => (part ? whenAsked(part, context) : []))
  return lines.length > 0 ? [...new Set(lines)].join('. ') : words.otherwise
}
