import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/core/result'
import { de } from '../../src/i18n/cli/de'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'
import { bodyText, compact, readPdf } from '../support/pdf'

const full = 'docs/examples/chamber.json'
const firm = 'tests/fixtures/metallbau-hamburg.lotse.json'

/** The full example, changed, in a directory without its picture. */
function changed(changes: object): string {
  const data: object = JSON.parse(readFileSync(full, 'utf8'))
  const file = join(emptyDirectory(), 'chamber.json')
  writeFileSync(file, JSON.stringify({ ...data, ...changes }))
  return file
}

describe("the check of a chamber's file", { timeout: 30_000 }, () => {
  it('finds nothing in the examples, and says what stands in one language only', () => {
    expect(lotse('check', full)).toEqual({
      code: 0,
      out: `${de.checkedChamber(full, 3, 4)}\n`,
      errors: [`${de.notice}: ${full}: ${de.lackingTexts('en')}`],
    })
    const small = 'docs/examples/chamber-small.json'
    expect(lotse('check', small)).toEqual({
      code: 0,
      out: `${de.checkedChamber(small, 0, 1)}\n`,
      errors: [],
    })
  })

  it('names every part that would be left out, its picture too', () => {
    const file = changed({ accent: 'blue', offers: [{ id: 'broken' }] })
    const { code, out, errors } = lotse('check', file)
    const faults: Fault[] = [
      { code: 'notAColour', file, path: 'accent' },
      {
        code: 'missingFile',
        file: join(file, '..', 'musterhafen.png'),
        path: 'logo',
        params: { id: join(file, '..', 'musterhafen.png') },
      },
    ]
    expect({ code, out }).toEqual({ code: 1, out: '' })
    for (const fault of faults) expect(errors).toEqual(expect.arrayContaining(linesOf({ ...fault, file })))
    expect(errors.some((line) => line.includes('offers[broken]'))).toBe(true)
  })

  it('ends with one line where there is no such file', () => {
    const file = join(emptyDirectory(), 'nowhere.json')
    expect(lotse('check', file)).toEqual({
      code: 1,
      out: '',
      errors: linesOf({ code: 'missingFile', file, path: '', params: { id: file } }),
    })
  })
})

describe('a report with a chamber', { timeout: 30_000 }, () => {
  it('names the chamber, its foreword and who is there for the firm, and leaves out a topic', async () => {
    const target = join(emptyDirectory(), 'report.pdf')
    const { code, errors } = lotse('report', firm, '--chamber', full, '--out', target, '--date', '2026-11-21')
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    const { pages } = await readPdf(new Uint8Array(readFileSync(target)))
    const text = pages.map((page) => compact(bodyText(page))).join('')
    for (const words of [
      'Angeboten von',
      'Kammer Musterhafen',
      'Digitalisierung beginnt in der Werkstatt',
      'Mina Petersen',
      'petersen@kammer.example',
      'Servicezentrum',
    ])
      expect(text).toContain(compact(words))
    // Their areas lie elsewhere.
    expect(text).not.toContain('Kröger')
    const result: { topics: Record<string, unknown> } = JSON.parse(
      lotse('assess', firm, '--chamber', full, '--date', '2026-11-21').out,
    )
    expect(Object.keys(result.topics)).not.toContain('business-models')
  })
})
