import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import { reportParts } from '../../src/core/choices'
import { makePdf } from '../../src/pdf/makePdf'
import { previewOf } from '../../src/pdf/preview/preview'
import type { PdfRequest } from '../../src/pdf/request'
import { exampleFirms } from '../support/content'
import { fonts, pageSize, readPdf } from '../support/pdf'
import { chosenReport } from './structure/reports'

const report = chosenReport('antriebstechnik-wolfsburg', 'de')
const whole: PdfRequest = { form: 'full', report, parts: reportParts }
const requests: [string, PdfRequest][] = [
  ...exampleFirms.map((firm, index): [string, PdfRequest] => [
    `the whole report on ${firm}`,
    { form: 'full', report: chosenReport(firm, languages[index % 2] ?? 'de'), parts: reportParts },
  ]),
  ['the short report', { form: 'short', report }],
  [
    'the report in two languages',
    { form: 'columns', report, other: chosenReport('antriebstechnik-wolfsburg', 'en'), parts: reportParts },
  ],
  ['the sheet for a call', { form: 'callSheet', report, entry: report.shortlist[0] ?? '' }],
]

describe.each(requests)('the preview of %s', (_, request) => {
  it('shows each text of the file on its page, at its place and in its order', async () => {
    const [preview, made] = await Promise.all([
      previewOf(request, fonts),
      makePdf(request, fonts, { createdOn: '2026-11-21' }),
    ])
    const file = await readPdf(made.bytes)
    expect(
      preview.pages.map(({ items }) =>
        wordsOf(items.flatMap((item) => (item.kind === 'text' ? item.text : []))),
      ),
    ).toEqual(file.pages.map(({ texts }) => wordsOf(texts.map(({ text }) => text))))
    const astray = preview.pages.flatMap(({ items, number }) => {
      const places = file.pages[number - 1]?.texts ?? []
      return items.flatMap((item) => {
        if (item.kind !== 'text') return []
        const isThere = places.some(
          ({ x, y, right, size }) =>
            Math.abs(y - item.y) < 0.1 &&
            Math.abs(size - item.size) < 0.1 &&
            x - 0.5 <= item.x &&
            item.x + item.width <= right + 5,
        )
        return isThere ? [] : [item.text]
      })
    })
    expect(astray).toEqual([])
  })
})

function wordsOf(texts: readonly string[]): string {
  return texts.join('').replace(/\s/gu, '')
}

describe('a preview', () => {
  it('is plain data: it survives being written and read', async () => {
    const preview = await previewOf(whole, fonts)
    expect(JSON.parse(JSON.stringify(preview))).toEqual(preview)
  })

  it('has pages of the size of the file, numbered, with bookmarks as in the file', async () => {
    const preview = await previewOf(whole, fonts)
    const made = await makePdf(whole, fonts, { createdOn: '2026-11-21' })
    const { outline } = await readPdf(made.bytes)
    expect({ width: preview.width, height: preview.height }).toEqual(pageSize)
    expect(preview.pages.map(({ number }) => number)).toEqual(
      Array.from({ length: made.pages }, (__, index) => index + 1),
    )
    expect(preview.entries.map(({ title, page }) => ({ title, page }))).toEqual(
      outline.map(({ title, page }) => ({ title, page })),
    )
  })

  it('names each page after the chapter on it, and the cover after the report', async () => {
    const { pages, entries } = await previewOf(whole, fonts)
    const [chapter] = entries.filter(({ title }) => title === report.headings.answers)
    expect(pages[0]?.title).toBe(report.title)
    expect(pages[(chapter?.page ?? 0) - 1]?.title).toBe(report.headings.answers)
    expect(pages[chapter?.page ?? 0]?.title).toBe(report.headings.answers)
  })

  it('leads from the contents to the pages of the file', async () => {
    const { pages, entries } = await previewOf(whole, fonts)
    const links = (pages[1]?.items ?? []).flatMap((item) =>
      item.kind === 'text' && item.link !== undefined && 'page' in item.link ? item.link.page : [],
    )
    expect([...new Set(links)]).toEqual([
      ...new Set(entries.filter(({ page }) => links.includes(page)).map(({ page }) => page)),
    ])
    expect(links.length).toBeGreaterThan(10)
  })

  it('says how far it is, and stops where that is wanted', async () => {
    const shares: number[] = []
    await previewOf(whole, fonts, { onProgress: (share) => shares.push(share) })
    expect(shares.at(-1)).toBe(1)
    const stopped = AbortSignal.abort(new Error('enough'))
    await expect(previewOf(whole, fonts, { signal: stopped })).rejects.toThrow('enough')
  })
})
