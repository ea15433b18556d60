import type { Language } from '../core/questionnaire/texts'

/** Signs, words and ends of words that a proper name in the one language has and one in the other has not. */
const signs: Readonly<Record<Language, RegExp>> = {
  de: /[äöüß]|(?<!\p{L})(?:und|der|die|das|des|von|vom|zum|zur|im|am|mit|Land|Digital Zentrum)(?!\p{L})|Mittelstand|(?:zentrum|kammer|stelle|verband|gesellschaft|schaft|ung|kredit|darlehen|gutschein|kompetenz|netzwerk)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|of|for|and|with|from|by|first|projects|Regional|Alliance|Learning|Institute|University|Network|Networks|Programme|Partnership|Centre|Ministry|Accelerator|Labs)(?!\p{L})/iu,
}
const others: Readonly<Record<Language, Language>> = { de: 'en', en: 'de' }

/** A proper name that is plainly in the other one of the two languages. What stands in brackets behind it explains it in the language of the report. */
export type ForeignName = { name: string; language: Language; rest: string }

/** The name as one in the other language; `null` where it is, or may be, in the language of the report. */
export function foreignName(text: string, language: Language): ForeignName | null {
  const [, name = '', rest = ''] = /^(.*?)( \(.*)?$/su.exec(text) ?? []
  const other = others[language]
  const isForeign = signs[other].test(name) && !signs[language].test(name)
  return isForeign ? { name, language: other, rest } : null
}
