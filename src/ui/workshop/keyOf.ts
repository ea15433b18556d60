import { optionKeys } from '../../core/questionnaire/numbers'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { UiMessages } from '../../i18n/ui/de'

/** The key that chooses an option: its digits as on paper, a letter for the two answers set apart. */
export function keyOf(question: Question, option: string, { keys }: UiMessages): string | undefined {
  const own = optionKeys(question).find(({ id }) => id === option)?.key
  if (own !== undefined) return own
  if (option === 'unknown') return keys.unknownKey
  return option === 'notApplicable' ? keys.notApplicableKey : undefined
}
