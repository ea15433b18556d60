import { describe, expect, it } from 'vitest'
import { limits, longWord } from '../../src/core/readability/limits'
import { longestSentence, longWords, wordsOf } from '../../src/core/readability/measure'
import { de as offers } from '../../src/i18n/offers/de'
import { dePlain as offersPlain } from '../../src/i18n/offers/dePlain'
import { de as plan } from '../../src/i18n/plan/de'
import { dePlain as planPlain } from '../../src/i18n/plan/dePlain'
import { de as report } from '../../src/i18n/report/de'
import { dePlain as reportPlain } from '../../src/i18n/report/dePlain'
import { de as reportScreen } from '../../src/i18n/reportScreen/de'
import { dePlain as reportScreenPlain } from '../../src/i18n/reportScreen/dePlain'
import { de as results } from '../../src/i18n/results/de'
import { dePlain as resultsPlain } from '../../src/i18n/results/dePlain'
import { de as ui } from '../../src/i18n/ui/de'
import { dePlain as uiPlain } from '../../src/i18n/ui/dePlain'

/** Texts that stand in the plain set alone, by their place; those with parameters for some numbers. */
function ownTexts(plain: unknown, usual: unknown, place = ''): [string, string][] {
  if (plain === usual) return []
  if (typeof plain === 'string') return [[place, plain]]
  if (typeof plain === 'function') {
    const given = place.includes('.headline.') ? ['zwei Programme passen'] : [1, 2, 0]
    return given.flatMap((one) => {
      const text: unknown = Reflect.apply(plain, undefined, [one, one, one, one])
      return typeof text === 'string' ? [[place, text] satisfies [string, string]] : []
    })
  }
  if (typeof plain !== 'object' || plain === null || typeof usual !== 'object' || usual === null) return []
  return Object.entries(plain).flatMap(([key, inner]) =>
    ownTexts(inner, Reflect.get(usual, key), `${place}.${key}`),
  )
}

describe('the interface in plain German', () => {
  it.each([
    ['up to the results', uiPlain, ui, 60],
    ['on the results', resultsPlain, results, 15],
    ['in the report', reportPlain, report, 50],
    ['on the offers', offersPlain, offers, 15],
    ['on the plan', planPlain, plan, 15],
    ['where the report is put together', reportScreenPlain, reportScreen, 20],
  ])('%s keeps the limits of plain words in every text of its own', (_, plain, usual, least) => {
    const own = ownTexts(plain, usual)
    const { sentence, longWords: share } = limits['de-plain']
    expect(own.length).toBeGreaterThan(least)
    expect(own.filter(([, text]) => longestSentence(text).words > sentence)).toEqual([])
    const hard = own.filter(
      ([, text]) => longWords(text, longWord).length > Math.max(1, share * wordsOf(text).length),
    )
    expect(hard).toEqual([])
  })
})
