import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import * as z from 'zod/mini'
import type { Term } from '../core/questionnaire/glossary'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { termFinder } from '../core/questionnaire/termsIn'
import type { QuestionnaireTexts } from '../core/questionnaire/texts'
import { languages } from '../core/questionnaire/texts'
import type { Fault, Result } from '../core/result'
import { catalogueFiles, ownCatalogue, readCatalogue } from './readCatalogue'
import { readGlossary } from './readGlossary'
import { ownPlaces, readPlaces, readStateMap } from './readPlaces'
import { ownQuestionnaire, readQuestionnaire } from './readQuestionnaire'
import { yamlFilesIn } from './readYaml'

const prefix = 'virtual:lotse/'

/**
 * Gives the checked content to the browser as modules: structure once, words per language, so that no YAML parser and no
 * second language is sent. `virtual:lotse/questionnaire`, `virtual:lotse/texts/<language>/first` (everything but the
 * questions after the first section, with the terms that are explained up to there) and `virtual:lotse/texts/<language>/rest`
 * (with the other terms), the same under `texts/de-plain` in plain German; `virtual:lotse/catalogue` and
 * `virtual:lotse/catalogue/<language>`, to be loaded when they are needed; `virtual:lotse/about` with the version and the
 * number of entries; `virtual:lotse/places` with the places of postcodes and `virtual:lotse/map` with the outlines of the
 * states.
 */
export function lotseContent(): Plugin {
  return {
    name: 'lotse-content',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const name = id.slice(prefix.length + 1)
      if (name === 'about') return aboutModule()
      if (name === 'places') return asModule('places', checked(readPlaces(ownPlaces)))
      if (name === 'map') return asModule('stateMap', checked(readStateMap(ownPlaces)))
      const isOfCatalogue = name.startsWith('catalogue')
      const files = isOfCatalogue ? catalogueFiles(ownCatalogue) : yamlFilesIn(ownQuestionnaire)
      for (const file of files) this.addWatchFile(resolve(file))
      return isOfCatalogue ? catalogueModule(name) : moduleOf(name)
    },
  }
}

function moduleOf(name: string): string | undefined {
  const parsed = checked(readQuestionnaire(ownQuestionnaire))
  if (name === 'questionnaire') return asModule('questionnaire', parsed.questionnaire)
  const glossary = checked(readGlossary(ownQuestionnaire))
  for (const [set, texts] of Object.entries({ ...parsed.texts, 'de-plain': parsed.plainTexts })) {
    const { first, rest } = split(parsed.questionnaire, texts)
    const terms = glossary[texts.language]
    const early = termsUsedIn(first, terms)
    const late = terms.filter((term) => !early.includes(term))
    if (name === `texts/${set}/first`) return asModule('texts', first) + asModule('terms', early)
    if (name === `texts/${set}/rest`) return asModule('questions', rest) + asModule('terms', late)
  }
  return undefined
}

/** The terms in the words of questions, and in what stands above sections and pages. */
function termsUsedIn({ questions, sections, pages }: QuestionnaireTexts, terms: readonly Term[]): Term[] {
  const find = termFinder(terms)
  const used = new Set(
    [questions, sections, pages]
      .flatMap(wordsIn)
      .flatMap(find)
      .map(({ term }) => term),
  )
  return terms.filter((term) => used.has(term))
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

function catalogueModule(name: string): string | undefined {
  const { questionnaire } = checked(readQuestionnaire(ownQuestionnaire))
  const parsed = checked(readCatalogue(ownCatalogue, questionnaire))
  if (name === 'catalogue') return asModule('catalogue', parsed.catalogue)
  const language = languages.find((one) => name === `catalogue/${one}`)
  return language ? asModule('catalogueTexts', parsed.texts[language]) : undefined
}

function aboutModule(): string {
  const { questionnaire } = checked(readQuestionnaire(ownQuestionnaire))
  const { entries } = checked(readCatalogue(ownCatalogue, questionnaire)).catalogue
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  return asModule('about', { version, entries: entries.length })
}

function split(questionnaire: Questionnaire, texts: QuestionnaireTexts) {
  const opening = questionnaire.sections[0]?.id
  const early = new Set(
    questionnaire.questions.filter((question) => question.section === opening).map((question) => question.id),
  )
  const entries = Object.entries(texts.questions)
  const first: QuestionnaireTexts = {
    ...texts,
    questions: Object.fromEntries(entries.filter(([id]) => early.has(id))),
  }
  return { first, rest: Object.fromEntries(entries.filter(([id]) => !early.has(id))) }
}

function asModule(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}

function checked<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Error(
    `The content has faults; "npm run lotse -- check" explains them:\n${result.faults.map(line).join('\n')}`,
  )
}

function line(fault: Fault): string {
  return `${fault.file ?? ''} ${fault.path}: ${fault.code} ${JSON.stringify(fault.params ?? {})}`
}
