import { describe, expect, it } from 'vitest'
import type { AuthoredText } from '../../../src/core/questionnaire/schema'
import type { Wording } from '../../../src/core/questionnaire/wordings'
import { limits, lixFrom } from '../../../src/core/readability/limits'
import { readability } from '../../../src/core/readability/readability'

const fine = 'So gut.'

/** Texts of one question. */
function question(...texts: readonly Partial<AuthoredText>[]): Wording[] {
  const place = 'questions[firm.stage]'
  return texts.map((text, number) => ({
    file: 'firm.yaml',
    path: `${place}.stages[${number}]`,
    place,
    text: { de: fine, en: fine, ...text },
  }))
}

/** Codes with sets of everything but the lack of plain words. */
function found(wordings: readonly Wording[], explained?: ReadonlySet<string>): string[] {
  return readability(wordings, explained)
    .filter(({ code }) => code !== 'noPlain')
    .map(({ code, set, isFault }) => `${code} ${set}${isFault ? '' : ' (notice)'}`)
}

const sentence = (words: number) => `${Array.from({ length: words }, () => 'so').join(' ')}.`
const sentences = (count: number, words: number) =>
  Array.from({ length: count }, () => `So ${sentence(words - 1)}`).join(' ')

describe('a sentence', () => {
  it.each([
    ['de', limits.de.sentence],
    ['en', limits.en.sentence],
    ['de-plain', limits['de-plain'].sentence],
  ] as const)('in %s may have %i words and not one more', (set, most) => {
    expect(found(question({ 'de-plain': fine, [set]: sentence(most) }))).toEqual([])
    expect(found(question({ 'de-plain': fine, [set]: sentence(most + 1) }))).toEqual([`longSentence ${set}`])
  })

  it('is named with its words', () => {
    expect(readability(question({ 'de-plain': fine, en: `Well. So ${sentence(20)}` }))).toEqual([
      {
        code: 'longSentence',
        isFault: true,
        file: 'firm.yaml',
        path: 'questions[firm.stage].stages[0]',
        set: 'en',
        params: { words: 21, most: 20, sentence: `So ${sentence(20)}` },
      },
    ])
  })
})

describe('long words', () => {
  const text = (long: number, all: number) =>
    [
      ...Array.from({ length: long }, () => 'Genehmigungen'),
      ...Array.from({ length: all - long }, () => 'so'),
    ].join(' ')

  it('may be a fifth of a text, in plain words less than that', () => {
    expect(found(question({ de: text(3, 15), 'de-plain': text(2, 15) }))).toEqual([])
    expect(found(question({ de: text(4, 15), 'de-plain': text(3, 15) }))).toEqual([
      'longWords de',
      'longWords de-plain',
    ])
  })

  it('are not counted in short labels', () => {
    expect(found(question({ de: text(11, 11), 'de-plain': fine }))).toEqual([])
  })
})

describe('the texts of a question together', () => {
  const hard = (count: number) => Array.from({ length: count }, () => 'Ja Genauigkeit so.').join(' ')

  it('are judged by their LIX as soon as there are enough of them', () => {
    const enough = Math.ceil(lixFrom / 6)
    const halves = (count: number) => [{ de: hard(count) }, { de: hard(count), 'de-plain': fine }]
    expect(found(question(...halves(enough)))).toEqual([])
    const higher = hard(enough * 2).replaceAll('Ja', 'Genaues')
    expect(found(question({ de: higher, 'de-plain': fine }))).toEqual(['highLix de'])
  })

  it('are noticed when their sentences are long on average', () => {
    const { mean } = limits['de-plain']
    const text = (words: number) => ({ 'de-plain': sentences(4, words) })
    expect(found(question(text(mean)))).toEqual([])
    expect(found(question(text(mean + 1)))).toEqual(['longMean de-plain (notice)'])
  })
})

describe('an abbreviation', () => {
  const says = (...texts: readonly string[]) =>
    found(question(...texts.map((en) => ({ en, 'de-plain': fine }))))

  it('is a fault where nothing explains it', () => {
    expect(says('We use MES.')).toEqual(['unexplained en'])
  })

  it('is explained in another text of the question', () => {
    expect(says('We use MES.', 'MES is a program for orders.')).toEqual([])
    expect(says('We use MES.', 'A control system (MES) helps.')).toEqual([])
    expect(says('We use MES.', 'MES (a program for orders) helps.')).toEqual([])
    expect(says('We use MES.', 'The MES we know is old.')).toEqual(['unexplained en'])
  })

  it('is explained by the glossary or known to every firm', () => {
    const wordings = question({ en: 'We use MES in the EU.', 'de-plain': fine })
    expect(found(wordings, new Set(['MES']))).toEqual([])
  })
})

describe('a text without plain words', () => {
  it('is fine where the usual German is as easy', () => {
    expect(found(question({ de: sentence(15) }))).toEqual([])
  })

  it('is noticed where the usual German is harder', () => {
    expect(found(question({ de: sentence(16) }))).toEqual(['notPlain de-plain (notice)'])
  })

  it('is told once for each file, with the questions that have none at all', () => {
    const other = question({ 'de-plain': fine }).map((wording) => ({
      ...wording,
      place: 'questions[firm.other]',
    }))
    expect(
      readability([...question({}, {}), ...other]).map(({ code, params }) => ({ code, params })),
    ).toEqual([{ code: 'noPlain', params: { without: 1, all: 2, names: 'firm.stage' } }])
  })
})
