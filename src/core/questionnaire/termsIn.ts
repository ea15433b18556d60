import type { Term } from './glossary'
import type { QuestionTexts } from './texts'

/** A term where it stands in a text, from `start` up to and without `end`. */
export type TermPlace = { term: Term; start: number; end: number }

/** Finds terms as whole words, the longest spelling first. */
export type TermFinder = (text: string) => readonly TermPlace[]

/** Where no terms are to be explained. */
export const noTerms: TermFinder = () => []

/** Looks for these terms; a spelling that begins with a small letter is found with a capital as well. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byForm = new Map(
    terms.flatMap((term) => term.forms.flatMap((form) => cases(form).map((word) => [word, term] as const))),
  )
  if (byForm.size === 0) return noTerms
  const forms = [...byForm.keys()].sort((one, other) => other.length - one.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [form] = match
      const term = byForm.get(form)
      return term ? [{ term, start: match.index, end: match.index + form.length }] : []
    })
}

/** The terms in several texts, each once, in their order. */
export function termsIn(texts: readonly string[], find: TermFinder): Term[] {
  return [...new Set(texts.flatMap((text) => find(text).map(({ term }) => term)))]
}

/** Terms of a question: each is explained once, in the first of these places where it stands. */
export type TermsOfQuestion = {
  why: readonly TermPlace[]
  /** In words that cannot hold a button: the question itself, its answers, rows and columns. */
  apart: readonly Term[]
  help: readonly TermPlace[]
  example: readonly TermPlace[]
}

/** Where the terms of a question are to be explained. */
export function termsOfQuestion(texts: QuestionTexts, find: TermFinder): TermsOfQuestion {
  const seen = new Set<string>()
  const first = (text: string | undefined) =>
    (text === undefined ? [] : find(text)).filter(({ term }) => {
      if (seen.has(term.id)) return false
      seen.add(term.id)
      return true
    })
  const why = first(texts.why)
  const apart = wordsApart(texts).flatMap((text) => first(text).map(({ term }) => term))
  return { why, apart, help: first(texts.help), example: first(texts.example) }
}

function wordsApart({ heading, options = {}, rows = {}, columns = {}, unit }: QuestionTexts) {
  return [
    heading,
    unit,
    ...Object.values(options).flatMap(({ label, hint }) => [label, hint]),
    ...Object.values(rows),
    ...Object.values(columns).flatMap((column) => [
      column.label,
      column.hint,
      ...Object.values(column.options ?? {}),
    ]),
  ]
}

function cases(form: string): string[] {
  const capital = form.charAt(0).toUpperCase() + form.slice(1)
  return capital === form ? [form] : [form, capital]
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
