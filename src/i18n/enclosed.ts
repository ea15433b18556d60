import type { Language } from '../core/questionnaire/texts'

/** What the answers file inside a report is, as programs that list embedded files show it. */
export const enclosedWords: Readonly<Record<Language, string>> = {
  de: 'Antworten zum Weiterarbeiten im Mittelstandslotsen',
  en: 'Answers to continue with in the Mittelstandslotse',
}
