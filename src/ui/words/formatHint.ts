import type { Question } from '../../core/questionnaire/questionnaire'
import type { UiMessages } from '../../i18n/ui/de'
import { isGrouped } from '../draft/kinds'

/** How an answer is written, said before the field; nothing where choosing is enough. */
export function formatHint(question: Question, { answers }: UiMessages): string | undefined {
  switch (question.type) {
    case 'number':
      if (!isGrouped(question)) return answers.yearExample
      if (question.decimals > 0) return answers.numberExample
      return (question.max ?? 0) >= 1e6 ? answers.moneyExample : answers.wholeNumberExample
    case 'postcode':
      return answers.postcodeExample
    case 'date':
      return answers.dateExample
    default:
      return undefined
  }
}
