import { describe, expect, it } from 'vitest'
import { faultCodes } from '../../src/core/result'
import { de } from '../../src/i18n/faults/de'
import { en } from '../../src/i18n/faults/en'
import { faultLine, faultText } from '../../src/i18n/faults/faultMessages'

const params = {
  id: 'x',
  option: 'y',
  kind: 'topic',
  key: 'k',
  value: 'v',
  minimum: 1,
  maximum: 2,
  allowed: 'a',
  language: 'en',
  version: 2,
  expected: 3,
  checkedOn: '2026-01-01',
  validUntil: '2026-01-01',
  characters: '₂',
}

const atFields = [
  'missing',
  'wrongType',
  'unknownOption',
  'tooFew',
  'tooLow',
  'tooHigh',
  'notWhole',
  'tooLong',
  'notADate',
  'notAPostcode',
  'notAlone',
  'repeated',
] as const

function expectSentences(text: string): void {
  expect(text).toMatch(/^["„“A-ZÄÖÜ1]?\S.*[.]$/u)
  expect(text).not.toMatch(/undefined|NaN|\n| {2}|“”|„“/)
}

describe.each([
  ['de', de],
  ['en', en],
])('the words for faults in %s', (_, messages) => {
  it.each(faultCodes)('%s: are whole sentences', (code) => {
    expectSentences(faultText({ code, params }, messages))
  })

  it.each(atFields)('%s: need no figures at a form field', (code) => {
    expectSentences(faultText({ code }, messages))
  })
})

describe('a line about a fault', () => {
  it('names file, place and reason', () => {
    expect(faultLine({ code: 'empty', file: 'a.json', path: '' }, en)).toBe(`a.json: ${en.empty({})}`)
    expect(faultLine({ code: 'missing', file: 'a.yaml', path: 'id' }, en)).toBe(
      `a.yaml: id: ${en.missing({})}`,
    )
  })

  it('stays one line whatever a file contains', () => {
    const fault = { code: 'notAnId', path: 'a\nb', params: { value: 'c\r\nd' } } as const
    expect(faultLine(fault, de)).not.toContain('\n')
  })
})

describe('at a form field', () => {
  it('asks for a number with an example', () => {
    const fault = { code: 'wrongType', params: { expected: 'number' } } as const
    expect(faultText(fault, de)).toBe('Geben Sie eine Zahl ein, zum Beispiel 42.')
    expect(faultText(fault, en)).toBe('Enter a number, for example 42.')
  })
})
