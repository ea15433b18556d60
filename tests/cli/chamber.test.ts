import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/core/result'
import { de } from '../../src/i18n/cli/de'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'
import { compact, bodyText, readPdf } from '../support/pdf'

const firm = 'tests/fixtures/metallbau-hamburg.lotse.json'
const example = 'tests/fixtures/chamber.json'
const today = ['--date', '2026-11-21'] as const

/** The result of the firm with a chamber's file, and what was said about that. */
function assessedWith(file: string) {
  const { code, out, errors } = lotse('assess', firm, '--chamber', file, ...today)
  expect(code).toBe(0)
  const { recommendations }: { recommendations: { id: string; outcome: string }[] } = JSON.parse(out)
  return { outcomes: new Map(recommendations.map(({ id, outcome }) => [id, outcome])), errors }
}

/** A file in a new directory. */
function fileWith(text: string, name = 'chamber.json'): string {
  const file = join(emptyDirectory(), name)
  writeFileSync(file, text)
  return file
}

describe("a chamber's own offers", { timeout: 30_000 }, () => {
  it('are judged like all others, without the entries that it leaves out', () => {
    const { outcomes, errors } = assessedWith(example)
    expect(errors).toEqual([])
    expect(outcomes.get('musterhafen-sprechstunde')).toBe('perhaps')
    expect(outcomes.get('musterhafen-werkstatt')).toBe('fits')
    expect(outcomes.has('mdz-hamburg')).toBe(true)
    expect(outcomes.has('ihk-berlin')).toBe(false)
  })

  it('are left out with a line each where they are broken, and the others are used', () => {
    const file = fileWith(
      readFileSync(example, 'utf8').replace('https://kammer.example/werkstatt', 'kammer.example'),
    )
    const { outcomes, errors } = assessedWith(file)
    const fault: Fault = {
      code: 'notAnAddress',
      file,
      path: 'offers[musterhafen-werkstatt].url',
      params: { value: 'kammer.example' },
    }
    expect(errors).toEqual(linesOf(fault).map((line) => `${de.leftOut}: ${line}`))
    expect(outcomes.has('musterhafen-sprechstunde')).toBe(true)
    expect(outcomes.has('musterhafen-werkstatt')).toBe(false)
  })

  it('stand in the report', async () => {
    const answers: object = JSON.parse(readFileSync(firm, 'utf8'))
    const file = fileWith(
      JSON.stringify({ ...answers, shortlist: ['musterhafen-sprechstunde'] }),
      'firm.json',
    )
    const target = join(emptyDirectory(), 'report.pdf')
    const { code, errors } = lotse('report', file, '--chamber', example, '--out', target, ...today)
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    const { pages } = await readPdf(new Uint8Array(readFileSync(target)))
    expect(pages.map((page) => compact(bodyText(page))).join('')).toContain(
      compact('Sprechstunde Maschinendaten'),
    )
  })
})

describe("a chamber's file", { timeout: 30_000 }, () => {
  it.each<[string, string, Omit<Fault, 'file' | 'path'>]>([
    ['is empty', ' ', { code: 'empty' }],
    ['is cut off', '{"offers":[', { code: 'notJson' }],
    ['has a key twice', '{"offers":[],"offers":[]}', { code: 'doubledKey', params: { key: 'offers' } }],
    ['is huge', ' '.repeat(524_289), { code: 'tooLarge', params: { maximum: 524_288 } }],
  ])('ends the command with one line where it %s', (_, text, fault) => {
    const file = fileWith(text)
    expect(lotse('assess', firm, '--chamber', file)).toEqual({
      code: 1,
      out: '',
      errors: linesOf({ ...fault, file, path: '' }),
    })
  })

  it('ends the command with one line where there is none, for a report too', () => {
    const file = join(emptyDirectory(), 'nowhere.json')
    const errors = linesOf({ code: 'missingFile', file, path: '', params: { id: file } })
    expect(lotse('assess', firm, '--chamber', file)).toEqual({ code: 1, out: '', errors })
    const report = lotse('report', firm, '--chamber', file, '--out', join(emptyDirectory(), 'report.pdf'))
    expect(report).toEqual({ code: 1, out: '', errors })
  })

  it('belongs to the questionnaire of the product', () => {
    const model = 'tests/models/shares'
    const answers = `${model}/with-gaps.lotse.json`
    const { code, errors } = lotse('assess', answers, '--questionnaire', model, '--chamber', example)
    expect({ code, lines: errors.length }).toEqual({ code: 1, lines: 1 })
  })
})
