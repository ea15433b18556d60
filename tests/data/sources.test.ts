import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { de as reportGerman } from '../../src/i18n/report/de'
import { en as reportEnglish } from '../../src/i18n/report/en'
import { languages } from '../../src/core/questionnaire/texts'
import { productCatalogue, productQuestionnaire } from '../support/content'

/** Where a thing named in a source document has its place in the product, or why it has none. */
const placeSchema = z.union([
  z.strictObject({ entries: z.array(z.string()).check(z.minLength(1)), says: z.string() }),
  z.strictObject({ caution: z.string(), says: z.string() }),
  z.strictObject({ question: z.string(), option: z.optional(z.string()), says: z.string() }),
  z.strictObject({ section: z.string(), says: z.string() }),
  z.strictObject({ report: z.literal(true), says: z.string() }),
  z.strictObject({ originDate: z.string() }),
  z.strictObject({ left: z.string(), never: z.array(z.string()).check(z.minLength(1)) }),
  /**
   * SHA-256 of surnames in lower case, so that no person is named here either; two words in a row where the
   * surname alone is an everyday word.
   */
  z.strictObject({
    left: z.string(),
    neverWords: z.array(z.string().check(z.length(64))).check(z.minLength(1)),
  }),
])
const itemsSchema = z.array(
  z.strictObject({ item: z.string(), kind: z.string(), document: z.string(), place: placeSchema }),
)
type Item = z.infer<typeof itemsSchema>[number]

const items = itemsSchema.parse(JSON.parse(readFileSync('tests/data/sourceItems.json', 'utf8')))
const { questionnaire, texts } = productQuestionnaire()
const { catalogue, texts: catalogueTexts } = productCatalogue()
const everyWord = wordsOf([catalogueTexts, texts])
const everyWordByHash = byHash(everyWord)

describe('the source documents', () => {
  it('are five, and all things named in them are listed', () => {
    const documents = [...new Set(items.map((item) => item.document))]
    const named = documents.map((id) => items.filter(({ document }) => document === id).length)
    expect(documents.map((id, index) => [id, named[index]])).toEqual([
      ['gtai-italy-2020', 56],
      ['bmwi-lni40-kosmo-2020', 48],
      ['ciipa-online-2020', 76],
      ['hamburg-news-2016', 41],
      ['isa-newsletter-2020', 119],
    ])
  })

  it('are searched for surnames by the hash of each word, alone, in a pair, in a compound and with an s', () => {
    const found = byHash('Die Firma Muster-Beispiels')
    expect(found.get(hashOf('beispiel'))).toBe('Beispiels')
    expect(found.get(hashOf('die firma'))).toBe('Die Firma')
    expect(everyWordByHash.get(hashOf('hamburg'))).toBe('Hamburg')
  })

  it.each(items.map((item, index) => [index + 1, item.document, item.kind, item.item, item] as const))(
    '%i %s: the %s “%s” has its place',
    (_number, _document, _kind, _name, item) => {
      expect(gapOf(item)).toBe('')
    },
  )
})

/** What is missing for an item; empty where all is in place. */
function gapOf({ place, document }: Item): string {
  if ('left' in place) {
    const shown =
      'never' in place
        ? place.never.filter((text) => everyWord.includes(text))
        : place.neverWords.flatMap((hash) => everyWordByHash.get(hash) ?? [])
    return shown.length > 0 ? `Should not be shown (${place.left}): ${shown.join(', ')}` : ''
  }
  if ('originDate' in place) return originGap(document, place.originDate)
  if ('entries' in place) {
    const silent = place.entries.filter((id) => !has(wordsOfEntry(id), place.says))
    return silent.length > 0 ? `Not said by ${silent.join(', ')}: ${place.says}` : ''
  }
  return has(wordsAt(place), place.says) ? '' : `Not said there: ${place.says}`
}

/** All entries found in a document carry its date. */
function originGap(document: string, date: string): string {
  const found = catalogue.entries.filter(({ origin }) => origin?.document === document)
  if (found.length === 0) return `No entry comes from ${document}`
  const others = found.filter(({ origin }) => origin?.date !== date)
  return others.map(({ id, origin }) => `${id} is dated ${origin?.date}`).join(', ')
}

function wordsOfEntry(id: string): string {
  return wordsOf(languages.map((language) => catalogueTexts[language].entries[id]))
}

function wordsAt(
  place: Exclude<Item['place'], { left: string } | { originDate: string } | { entries: string[] }>,
) {
  if ('report' in place) return wordsOf([reportGerman, reportEnglish])
  if ('caution' in place)
    return wordsOf(languages.map((language) => catalogueTexts[language].cautions[place.caution]))
  if ('section' in place) return wordsOf(languages.map((language) => texts[language].sections[place.section]))
  const { question, option } = place
  if (!questionnaire.questions.some(({ id }) => id === question)) return ''
  const said = languages.map((language) => texts[language].questions[question])
  return wordsOf(option === undefined ? said : said.map((words) => words?.options?.[option]))
}

/** All words in a value of texts, one after the other. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(wordsOf).join('\n')
}

/** Words by their hashes: alone, two in a row, and the parts of compounds with a hyphen, each also without a final s. */
function byHash(text: string): Map<string, string> {
  const words = text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  const all = new Set([...words.flatMap((word) => [word, ...word.split('-')]), ...pairs])
  return new Map(
    [...all].flatMap((word) => [word.replace(/s$/, ''), word].map((form) => [hashOf(form), word])),
  )
}

function hashOf(word: string): string {
  return createHash('sha256').update(word.normalize('NFC').toLowerCase()).digest('hex')
}

function has(words: string, text: string): boolean {
  return words.toLowerCase().includes(text.toLowerCase())
}
