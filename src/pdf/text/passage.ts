import type { Language } from '../../core/questionnaire/texts'
import { foreignName } from '../../i18n/properName'
import type { Run } from './typesetter'

/** A proper name with its language where that is plainly the other one of the two, so that it is read out as it sounds. */
export function named(text: string, language: Language, look: Omit<Run, 'text' | 'language'> = {}): Run[] {
  const foreign = foreignName(text, language)
  if (foreign === null) return [{ text, ...look }]
  const { name, rest } = foreign
  return [
    { text: name, ...look, language: foreign.language },
    ...(rest === '' ? [] : [{ text: rest, ...look }]),
  ]
}
