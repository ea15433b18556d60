import type { Language } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import { numberText, parseNumber } from '../draft/number'

/** How a figure is to be read back. */
export type Reading = {
  language: Language
  messages: UiMessages
  unit?: string | undefined
  /** Long figures in groups of three; years are not. */
  grouped: boolean
}

/** From here on a digit too many is easily overlooked. */
const long = 1000

/**
 * What was understood of a typed figure; empty where nothing was typed, and where a short figure is typed as it would be
 * read back, so that nothing could be misread.
 */
export function understood(typed: string, { language, messages, unit, grouped }: Reading): string {
  const text = typed.trim()
  if (text === '') return ''
  const value = parseNumber(text, language)
  if (value === undefined) return messages.answers.notUnderstood
  const figure = numberText(value, language, grouped)
  if (figure === text && (!grouped || Math.abs(value) < long)) return ''
  return messages.answers.understood(unit === undefined ? figure : `${figure} ${unit}`)
}
