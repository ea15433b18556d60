import type { Language } from '../../core/questionnaire/texts'
import type { Run } from './typesetter'

/** Signs, words and ends of words that a proper name in the one language has and one in the other has not. */
const signs: Readonly<Record<Language, RegExp>> = {
  de: /[äöüß]|(?<!\p{L})(?:und|der|die|das|des|von|vom|zum|zur|im|am|mit|Land|Digital Zentrum)(?!\p{L})|Mittelstand|(?:zentrum|kammer|stelle|verband|gesellschaft|schaft|ung|kredit|darlehen|gutschein|kompetenz|netzwerk)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|of|for|and|with|from|by|first|projects|Regional|Alliance|Learning|Institute|University|Network|Networks|Programme|Partnership|Centre|Ministry|Accelerator|Labs)(?!\p{L})/iu,
}
const others: Readonly<Record<Language, Language>> = { de: 'en', en: 'de' }

/**
 * A proper name with its language where that is plainly the other one of the two, so that it is read out as it sounds. What
 * stands in brackets explains it in the language of the report.
 */
export function named(text: string, language: Language, look: Omit<Run, 'text' | 'language'> = {}): Run[] {
  const [, name = '', rest = ''] = /^(.*?)( \(.*)?$/su.exec(text) ?? []
  const other = others[language]
  const isForeign = signs[other].test(name) && !signs[language].test(name)
  if (!isForeign) return [{ text, ...look }]
  return [{ text: name, ...look, language: other }, ...(rest === '' ? [] : [{ text: rest, ...look }])]
}
