import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FigureChange } from '../../src/core/figures/checkReport'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'

const firm = 'tests/fixtures/metallbau-hamburg.lotse.json'
const directory = emptyDirectory()
const reportFile = join(directory, 'report.pdf')
beforeAll(() => {
  const { code, errors } = lotse('report', firm, '--out', reportFile, '--date', '2026-11-21')
  if (code !== 0) throw new Error(errors.join('\n'))
})
afterAll(() => rmSync(directory, { recursive: true }))

type Compared = {
  holds: boolean
  carriesFigures: boolean
  date: string
  today: string
  changes: FigureChange[]
  newQuestions: string[]
}

function compared(...parameters: readonly string[]): Compared {
  const { code, out, errors } = lotse('compare', ...parameters)
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  const result: Compared = JSON.parse(out)
  return result
}

describe('a report of 2026-11-21', () => {
  it('holds on its day', () => {
    expect(compared(reportFile, '--date', '2026-11-21')).toMatchObject({
      holds: true,
      carriesFigures: true,
      changes: [],
      newQuestions: [],
    })
  })

  it('names in spring what has ended with the year, and why', () => {
    const { holds, changes } = compared(reportFile, '--date', '2027-03-01')
    expect(holds).toBe(false)
    expect(changes).toContainEqual({
      what: 'entry',
      entry: 'mdz-hamburg',
      from: 'fits',
      to: 'closed',
      cause: { code: 'expired', on: '2026-12-31' },
    })
  })

  it('is compared the same once it is taken out of the PDF', () => {
    const file = join(directory, 'taken-out.lotse.json')
    writeFileSync(file, lotse('extract', reportFile).out)
    expect(compared(file, '--date', '2027-03-01')).toEqual(compared(reportFile, '--date', '2027-03-01'))
  })
})

describe('an answers file', () => {
  it('carries no figures, so that its own day is worked out first', () => {
    const { carriesFigures, date, today, changes } = compared(firm, '--date', '2027-03-01')
    expect({ carriesFigures, date, today }).toEqual({
      carriesFigures: false,
      date: '2026-11-21',
      today: '2027-03-01',
    })
    expect(changes).toEqual(compared(reportFile, '--date', '2027-03-01').changes)
  })
})

describe('what cannot be compared is refused in a line', () => {
  it('a report without answers', () => {
    const file = join(directory, 'without.pdf')
    lotse('report', firm, '--out', file, '--without-answers')
    expect(lotse('compare', file)).toEqual({
      code: 1,
      out: '',
      errors: linesOf({ code: 'noAnswersInPdf', file, path: '' }),
    })
  })

  it('a file whose figures are of a later format', () => {
    const file = join(directory, 'later.lotse.json')
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(firm, 'utf8')), figures: 7 }))
    expect(lotse('compare', file)).toEqual({
      code: 1,
      out: '',
      errors: linesOf({ code: 'wrongType', file, path: 'figures', params: { expected: 'object' } }),
    })
  })
})
