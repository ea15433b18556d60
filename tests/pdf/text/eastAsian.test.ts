import { describe, expect, it } from 'vitest'
import type { PdfRequest } from '../../../src/pdf/request'
import { fontsFor } from '../../../src/cli/glyphs'
import { reportParts } from '../../../src/core/choices'
import { readFont } from '../../../src/pdf/text/font'
import { mayPart, passagesOf } from '../../../src/pdf/text/scripts'
import { mostSlices, slicesFor } from '../../../src/pdf/text/slices'
import { makePdf } from '../../../src/pdf/makePdf'
import { withSlices } from '../../../src/pdf/withSlices'
import { exampleAnswers } from '../../support/content'
import { fonts, readPdf } from '../../support/pdf'
import { pdfWith } from '../../support/pdfText'
import { reportOn } from '../../support/report'
import { faultsOf } from '../structure/conditions'
import { elementsOf } from '../structure/elements'
import { openFile } from '../structure/file'

const { has } = readFont(fonts.regular)

function requestOn(company: string): PdfRequest {
  const report = { ...reportOn(exampleAnswers('metallbau-hamburg').answers), company }
  return { form: 'full', report, parts: reportParts.filter((part) => part === 'topics') }
}

const names: [string, string, string][] = [
  ['Chinese', '上海晨光精密机械制造有限公司', 'zh'],
  ['Chinese in full forms', '臺灣積體電路製造股份有限公司', 'zh'],
  ['Korean', '한국전력공사', 'ko'],
  ['Japanese', '株式会社ニデックテクノモータ', 'ja'],
]

describe('a firm with a name in a script of East Asia', { timeout: 60_000 }, () => {
  it.each(names)('has it in the file, to be read out as it is: %s', async (_, name, language) => {
    const company = `${name} GmbH`
    const { bytes, missing } = await pdfWith(company)
    const { pages, title } = await readPdf(bytes)
    const text = pages.flatMap(({ texts }) => texts.map((each) => each.text)).join('')
    const spoken = elementsOf(openFile(bytes)).flatMap((element) => element.language ?? [])
    expect({ missing, faults: faultsOf(bytes), title }).toEqual({
      missing: [],
      faults: [],
      title: expect.stringContaining(company),
    })
    expect(text).toContain(company)
    expect(spoken).toContain(language)
  })

  it('needs less than 40 KB more for it', async () => {
    const [plain, foreign] = [await pdfWith('Metallbau GmbH'), await pdfWith('上海晨光精密机械制造有限公司')]
    expect(foreign.bytes.length - plain.bytes.length).toBeLessThan(40_000)
  })

  it('takes half and full width, signs and circled numbers as they are', async () => {
    const { bytes, missing } = await pdfWith('ﾄﾖﾀ Ａ社 ㈜ ★ ① 〒')
    const { pages } = await readPdf(bytes)
    expect(missing).toEqual([])
    expect(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('')).toContain(
      'ﾄﾖﾀ Ａ社 ㈜ ★ ① 〒',
    )
  })
})

describe('the slices of the further fonts', () => {
  it('are not asked for where the main font has everything', async () => {
    const asked: number[] = []
    const result = await withSlices(fonts, requestOn('Łódź Αθήνα Ґанок GmbH'), async (slice) => {
      asked.push(slice)
      return new Uint8Array()
    })
    expect({ asked, result }).toEqual({ asked: [], result: fonts })
  })

  it('are the same ones in the same order, however a text puts its characters', () => {
    expect(slicesFor('司公限有', has)).toEqual(slicesFor('有限公司', has))
  })

  it('are found by the plain form where a sign has no glyph of its own', () => {
    expect(slicesFor('\u2f00', () => false).length).toBeGreaterThan(0)
  })

  it('are no more than the limit, for those characters that come first', () => {
    const many = Array.from({ length: 8000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
    const chosen = slicesFor(`한국${many}`, has)
    expect(chosen).toHaveLength(mostSlices)
    expect(slicesFor('한국', has).every((slice) => chosen.includes(slice))).toBe(true)
  })

  it('leave marks in a file when they do not arrive, and the file says so', async () => {
    const request = requestOn('王小明 GmbH')
    const without = await withSlices(fonts, request, () => Promise.reject(new Error('offline')))
    const { bytes, missing } = await makePdf(request, without, { createdOn: '2026-11-21' })
    expect(missing).toEqual(['王', '小', '明'])
    expect((await readPdf(bytes)).title).toContain('□ GmbH')
  })

  it('leave marks when they arrive damaged', async () => {
    const damaged = await withSlices(fonts, requestOn('王 GmbH'), async () => new Uint8Array(300))
    expect(damaged.more).toBe(undefined)
  })

  it('give the same bytes each time', async () => {
    const request = requestOn('王小明 GmbH')
    const [one, other] = [await fontsFor(request), await fontsFor(request)]
    const made = [one, other].map((each) => makePdf(request, each, { createdOn: '2026-11-21' }))
    const [first, second] = await Promise.all(made)
    expect(Buffer.from(first?.bytes ?? []).equals(Buffer.from(second?.bytes ?? []))).toBe(true)
  })
})

describe('the language of a passage', () => {
  it.each([
    ['王小明 GmbH', ['王小明', 'zh']],
    ['삼성전자 주식회사', ['삼성전자 주식회사', 'ko']],
    ['トヨタ自動車', ['トヨタ自動車', 'ja']],
  ])('is known from its script: %s', (text, [passage, language]) => {
    expect(passagesOf(text)[0]).toEqual({ text: passage, language })
  })

  it('stays open where signs alone do not say it', () => {
    expect(passagesOf('（2026）')).toEqual([{ text: '（' }, { text: '2026' }, { text: '）' }])
  })
})

describe('a line', () => {
  it.each([
    ['王', '明', true],
    ['王', '。', false],
    ['（', '王', false],
    ['王', 'G', true],
    ['H', '王', true],
    ['한', '국', false],
    ['a', 'b', false],
  ])('between %s and %s may end: %s', (before, after, expected) => {
    expect(mayPart(before, after)).toBe(expected)
  })
})
