import { expect, it } from 'vitest'
import { compact, pdfOf, readPdf } from '../support/pdf'
import { reportOn } from '../support/report'

/** What stands on the cover and on the next page of the report on a firm of this name. */
async function pagesOf(company: string): Promise<{ cover: string; next: string }> {
  const { bytes } = await pdfOf({ ...reportOn({}), company }, { parts: [] })
  const { pages } = await readPdf(bytes)
  const [cover = '', next = ''] = pages.map(({ texts }) => compact(texts.map(({ text }) => text).join('')))
  return { cover, next }
}

it('the longest name that can be entered stands in full on the cover, and cut visibly below each page', async () => {
  const name = 'W'.repeat(120)
  const { cover, next } = await pagesOf(name)
  expect(cover).toContain(name)
  expect(next).not.toContain(name)
  expect(next).toMatch(/W{10,}…/)
})

it('a longer one is cut visibly on the cover, too', async () => {
  const { cover } = await pagesOf('W'.repeat(10_000))
  expect(cover).toMatch(/W{100,}…/)
  expect(cover.length).toBeLessThan(1000)
})
