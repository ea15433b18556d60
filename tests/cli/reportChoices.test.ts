import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { emptyDirectory, lotse } from '../support/lotse'
import { readPdf } from '../support/pdf'
import { valueOf } from '../support/content'

const directory = emptyDirectory()
const firm = join(directory, 'firm.lotse.json')
const content = JSON.parse(readFileSync('tests/fixtures/metallbau-hamburg.lotse.json', 'utf8'))
content.answers['company.name'] = 'Schraubwerk Finkenwerder'
content.answers['company.contact'] = 'Frau Öztürk'
content.notes = { 'iot.security': 'Nur in Halle neun' }
writeFileSync(firm, JSON.stringify(content))

/** The report on the firm with these options: its bytes, its text and its pages. */
async function reportWith(...options: readonly string[]) {
  const file = join(directory, 'report.pdf')
  const { code, errors } = lotse('report', firm, '--out', file, '--date', '2026-11-21', ...options)
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  const bytes = readFileSync(file)
  const { pages, outline, language, title } = await readPdf(new Uint8Array(bytes))
  const text = pages.flatMap((page) => page.texts.map((one) => one.text)).join(' ')
  return { bytes, text, pages, outline, language, title }
}

describe('the options of a report', { timeout: 60_000 }, () => {
  it('choose the form', async () => {
    const short = await reportWith('--form', 'short')
    expect(short.pages.length).toBe(2)
    const columns = await reportWith('--form', 'columns', '--lang', 'en')
    expect(columns.language).toBe('en')
    expect(columns.pages.length).toBeGreaterThan(2)
  })

  it('choose the parts, in the order of the report', async () => {
    const full = await reportWith()
    const some = await reportWith('--parts', 'funding,topics')
    const chapters = ({ outline }: typeof full) =>
      outline.filter(({ within }) => within === undefined).map(({ title }) => title)
    expect(chapters(some).length).toBeLessThan(chapters(full).length)
    const kept = new Set(chapters(some))
    expect(chapters(full).filter((title) => kept.has(title))).toEqual(chapters(some))
  })

  it('leave out the notes, in the pages and in the file inside', async () => {
    expect((await reportWith()).text).toContain('Halle neun')
    const { text, bytes } = await reportWith('--without-notes')
    expect(text).not.toContain('Halle neun')
    expect(valueOf(answersIn(bytes))).not.toContain('Halle neun')
  })

  it('leave out names everywhere', async () => {
    const full = await reportWith()
    expect(full.text).toContain('Finkenwerder')
    const { text, bytes, title } = await reportWith('--without-names')
    const inside = valueOf(answersIn(bytes))
    for (const place of [text, inside, bytes.toString('latin1'), String(title)])
      expect(place).not.toMatch(/Finkenwerder|Öztürk/)
    expect(inside).toContain('lotse-answers')
  })
})
