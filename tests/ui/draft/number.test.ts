import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../../src/i18n/format'
import { numberText, parseNumber } from '../../../src/ui/draft/number'

describe('a number is read as it is written', () => {
  it.each([
    ['42', 42],
    [' 42 ', 42],
    ['8,5', 8.5],
    ['8.5', 8.5],
    ['1.200', 1200],
    ['1.200.000', 1_200_000],
    ['1 200 000', 1_200_000],
    ["1'200'000", 1_200_000],
    ['1.200.000,50', 1_200_000.5],
    ['1,200,000.50', 1_200_000.5],
    ['0,125', 0.125],
    ['1,2 Mio', 1_200_000],
    ['1,2 Mio. €', 1_200_000],
    ['3 Tsd.', 3000],
    ['2,1 Mrd', 2_100_000_000],
    ['15.000 Euro', 15_000],
    ['€ 15.000', 15_000],
    ['40 %', 40],
    ['−5', -5],
    ['850k', 850_000],
    ['850 Tsd', 850_000],
    ['850 TEUR', 850_000],
    ['850 T€', 850_000],
    ['EUR850.000', 850_000],
    ['€ 850.000,–', 850_000],
    ['850.000,- €', 850_000],
    ['ca. 1,2 Mio. Euro', 1_200_000],
    ['rund 42', 42],
    ['1.2 Mio', 1_200_000],
    ['0,5 Mill.', 500_000],
  ])('%s in German', (typed, value) => expect(parseNumber(typed, 'de')).toBe(value))

  it.each([
    ['1,200', 1200],
    ['1.200', 1.2],
    ['1,200,000', 1_200_000],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.2 million', 1_200_000],
    ['1.2m', 1_200_000],
    ['3k', 3000],
    ['2 billion', 2_000_000_000],
    ['€1.2mn', 1_200_000],
    ['about 850 thousand', 850_000],
    ['1 200 000', 1_200_000],
  ])('%s in English', (typed, value) => expect(parseNumber(typed, 'en')).toBe(value))

  it.each([
    '',
    'viel',
    '1.2.3',
    '1,,2',
    '12.34.567',
    '1e5',
    'Mio',
    '-',
    '1-2',
    '0x10',
    '1.200,',
    '-,-',
    'ca.',
    '€',
    'TEUR',
    '5 Tonnen',
  ])('but not %j', (typed) => expect(parseNumber(typed, 'de')).toBeUndefined())
})

it('reads back every number that it writes, in both languages', () => {
  const figures = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100)
  fc.assert(
    fc.property(figures, fc.constantFrom('de', 'en'), fc.boolean(), (value, language, grouped) => {
      expect(parseNumber(numberText(value, language, grouped), language)).toBe(value)
    }),
  )
})

const notations = {
  de: { thousand: ['Tsd.', 'Tsd', 'tausend', 'k', 'T€'], million: ['Mio.', 'Mio', 'Millionen', 'Mio. €'] },
  en: { thousand: ['k', 'thousand', 'k €'], million: ['million', 'm', 'mn', 'million euros'] },
} as const

it('reads the same figure in every notation of its language', () => {
  const thousands = fc.integer({ min: 1, max: 9_999_999 })
  const languages = fc.constantFrom('de', 'en')
  fc.assert(
    fc.property(thousands, languages, fc.nat(), (count, language, pick) => {
      const value = count * 1000
      const { thousand, million } = notations[language]
      const written = [
        numberText(value, language),
        numberText(value, language, false),
        numberText(value, language).replace(/[.,]/g, ' '),
        formatsOf(language).number(value),
        `€ ${numberText(value, language)}`,
        `${numberText(value, language)} €`,
        `${numberText(count, language)} ${thousand[pick % thousand.length]}`,
        `${numberText(value / 1e6, language)} ${million[pick % million.length]}`,
      ]
      expect(written.map((text) => [text, parseNumber(text, language)])).toEqual(
        written.map((text) => [text, value]),
      )
    }),
  )
})
