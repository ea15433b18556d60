import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Fault } from '../../src/core/result'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'
import { somePdf } from '../support/somePdf'

const firm = 'tests/fixtures/metallbau-hamburg.lotse.json'
const day = ['--date', '2026-11-21']
const directory = emptyDirectory()
afterAll(() => rmSync(directory, { recursive: true }))

/** The report on the metal workshop, in a new file. */
function reportIn(name: string, ...options: readonly string[]): string {
  const file = join(directory, name)
  expect(lotse('report', firm, '--out', file, ...day, ...options).code).toBe(0)
  return file
}

function written(name: string, content: Uint8Array | string): string {
  const file = join(directory, name)
  writeFileSync(file, content)
  return file
}

describe('a report', () => {
  it('gives the answers file that it was made from, to print, to assess and to make a report of again', () => {
    const file = reportIn('full.pdf')
    const { code, out, errors } = lotse('extract', file)
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    const { figures, ...answersFile }: { figures: unknown } = JSON.parse(out)
    expect(answersFile).toEqual(JSON.parse(readFileSync(firm, 'utf8')))
    expect(figures).toMatchObject({ version: 1, date: '2026-11-21' })
    expect(lotse('assess', file, ...day)).toEqual(lotse('assess', firm, ...day))
    expect(lotse('report', file, '--out', join(directory, 'again.pdf'), ...day).code).toBe(0)
    expect(readFileSync(join(directory, 'again.pdf')).equals(readFileSync(file))).toBe(true)
  })

  it('in another language carries the same answers', () => {
    const { out } = lotse('extract', reportIn('english.pdf', '--lang', 'en'))
    expect(JSON.parse(out)).toMatchObject({ ...JSON.parse(readFileSync(firm, 'utf8')), language: 'en' })
  })

  it('is not written over', () => {
    const file = reportIn('own.pdf')
    const before = readFileSync(file)
    expect(lotse('report', file, '--out', file, ...day).code).toBe(1)
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('extract refuses in one line', () => {
  const refusals: [string, () => string, Omit<Fault, 'file'>][] = [
    [
      'a report without answers',
      () => reportIn('without.pdf', '--without-answers'),
      { code: 'noAnswersInPdf', path: '' },
    ],
    ['an answers file', () => firm, { code: 'notPdf', path: '' }],
    ['an empty file', () => written('empty.pdf', ''), { code: 'notPdf', path: '' }],
    ['a header alone', () => written('header.pdf', '%PDF-1.7'), { code: 'damagedPdf', path: '' }],
    [
      'what is encrypted',
      () => written('locked.pdf', somePdf({ trailer: '/Encrypt 9 0 R' })),
      { code: 'encryptedPdf', path: '' },
    ],
    [
      'a foreign file inside',
      () => written('foreign.pdf', somePdf()),
      { code: 'foreignFormat', path: 'format' },
    ],
  ]
  it.each(refusals)('%s', (_, make, fault) => {
    const file = make()
    expect(lotse('extract', file)).toEqual({ code: 1, out: '', errors: linesOf({ ...fault, file }) })
  })
})
