import { languages, type Language } from '../questionnaire/texts'

/** An entry as written, with each text in both languages, and the languages in which some of them were missing. */
export type InBothLanguages = { data: unknown; lacking: readonly Language[] }

/** Fills a text that stands in one language only into the other. The entry is known to be neither large nor deep. */
export function inBothLanguages(entry: unknown): InBothLanguages {
  const lacking = new Set<Language>()
  const fill = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(fill)
    const [only, ...others] = Object.entries(value)
    const missing = only && others.length === 0 ? otherThan(only[0]) : undefined
    if (only && missing !== undefined && typeof only[1] === 'string') {
      lacking.add(missing)
      return { ...value, [missing]: only[1] }
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]))
  }
  return { data: fill(entry), lacking: [...lacking] }
}

function otherThan(key: string): Language | undefined {
  const known = languages.find((language) => language === key)
  return known && languages.find((language) => language !== known)
}
