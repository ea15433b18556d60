import { languages, type Language } from '../questionnaire/texts'
import type { ChamberText } from './chamber'

/** A text as it is shown, and the language that it is in. */
export type SaidText = { text: string; language: Language }

/** The text in a language; where it lacks there, in the other one. */
export function saidIn(language: Language, text: ChamberText): SaidText {
  const [found = language] = [language, ...languages].filter((one) => text[one] !== undefined)
  return { text: text[found] ?? '', language: found }
}
