import type { Language } from '../../core/questionnaire/texts'
import { parseNumber } from '../draft/number'

/** A figure as typed: blank counts as 0, what is no number or out of bounds is undefined. */
export function figureOf(typed: string, language: Language, least = 0, most = 1e12): number | undefined {
  if (typed.trim() === '') return 0
  const value = parseNumber(typed, language)
  return value === undefined || value < least || value > most ? undefined : value
}
