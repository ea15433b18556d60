import * as z from 'zod/mini'
import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import type { Document } from './parse'
import { idSchema, translatedSchema } from './schema'
import { languages, type Language } from './texts'

const spelling = z.string().check(z.trim(), z.minLength(2))
const spellings = z.optional(z.array(spelling))

/** Longest explanation: two plain sentences. */
const longestMeaning = 240
const mostSentences = 2

const termSchema = z.strictObject({
  id: idSchema,
  name: translatedSchema,
  /** Further spellings in the texts, inflected or written out. */
  forms: z.optional(z.strictObject({ de: spellings, en: spellings })),
  meaning: translatedSchema,
})

/** A glossary as it is written. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema) })

type AuthoredTerm = z.infer<typeof termSchema>

/** A term in one language: how it is called, how it is found, and what it means. */
export type Term = { id: string; name: string; forms: readonly string[]; meaning: string }

/** The terms that questions use, by language. */
export type Glossary = Readonly<Record<Language, readonly Term[]>>

export const emptyGlossary: Glossary = { de: [], en: [] }

/**
 * The glossary from its document: ids and spellings are unique, and no meaning is longer than two sentences. All faults
 * are reported at once.
 */
export function parseGlossary({ file, data }: Document): Result<Glossary> {
  const parsed = glossarySchema.safeParse(data, { reportInput: true })
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, data, file) }
  const { terms } = parsed.data
  const faults = [
    ...doubledIn(terms.map(({ id }) => ({ word: id, path: `terms[${id}]` }))),
    ...languages.flatMap((language) => [...doubledForms(terms, language), ...longMeanings(terms, language)]),
  ]
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => ({ ...fault, file })) }
  return { ok: true, value: { de: termsIn('de', terms), en: termsIn('en', terms) } }
}

function termsIn(language: Language, terms: readonly AuthoredTerm[]): Term[] {
  return terms.map((term) => ({
    id: term.id,
    name: term.name[language],
    forms: formsOf(term, language),
    meaning: term.meaning[language],
  }))
}

function formsOf({ name, forms }: AuthoredTerm, language: Language): string[] {
  return [name[language], ...(forms?.[language] ?? [])]
}

function doubledForms(terms: readonly AuthoredTerm[], language: Language): Fault[] {
  return doubledIn(
    terms.flatMap((term) =>
      formsOf(term, language).map((word) => ({ word, path: `terms[${term.id}].forms.${language}` })),
    ),
  )
}

function doubledIn(places: readonly { word: string; path: string }[]): Fault[] {
  const seen = new Set<string>()
  return places.flatMap(({ word, path }): Fault[] => {
    if (seen.has(word)) return [{ code: 'doubledId', path, params: { id: word } }]
    seen.add(word)
    return []
  })
}

function longMeanings(terms: readonly AuthoredTerm[], language: Language): Fault[] {
  return terms.flatMap(({ id, meaning }): Fault[] => {
    const text = meaning[language]
    const path = `terms[${id}].meaning.${language}`
    if (text.length > longestMeaning) return [{ code: 'tooLong', path, params: { maximum: longestMeaning } }]
    return sentencesIn(text) > mostSentences
      ? [{ code: 'tooMany', path, params: { maximum: mostSentences } }]
      : []
  })
}

/** Ends of sentences: a full stop after a figure, as in a date, is none. */
function sentencesIn(text: string): number {
  return text.split(/(?<!\d)[.!?](?=\s+\p{Lu}|$)/u).filter((part) => part.trim() !== '').length
}
