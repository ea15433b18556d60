import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Fault } from '../../src/core/result'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'

const whole = readFileSync('tests/fixtures/metallbau-hamburg.lotse.json', 'utf8')
const directory = emptyDirectory()
afterAll(() => rmSync(directory, { recursive: true }))

function written(name: string, content: string | Uint8Array): string {
  const file = join(directory, name)
  writeFileSync(file, content)
  return file
}

/** The fixture with some keys of the file or of its answers changed. */
function changed(name: string, keys: Record<string, unknown>, answers: Record<string, unknown> = {}): string {
  const file: { answers: object } = JSON.parse(whole)
  return written(name, JSON.stringify({ ...file, ...keys, answers: { ...file.answers, ...answers } }))
}

/** A link that leads to itself. */
function loop(): string {
  const file = join(directory, 'loop.json')
  symlinkSync('loop.json', file)
  return file
}

function huge(): string {
  const file = written('huge.json', '{')
  truncateSync(file, 100_000_000)
  return file
}

const badFiles: [string, string, Omit<Fault, 'file'>[]][] = [
  [
    'no file',
    join(directory, 'nowhere.json'),
    [{ code: 'missingFile', path: '', params: { id: join(directory, 'nowhere.json') } }],
  ],
  [
    'a way through a file',
    join(written('file.json', ''), 'inner.json'),
    [{ code: 'missingFile', path: '', params: { id: join(directory, 'file.json', 'inner.json') } }],
  ],
  ['a link to itself', loop(), [{ code: 'unreadable', path: '' }]],
  ['a directory', directory, [{ code: 'unreadable', path: '' }]],
  ['an empty file', written('empty.json', ''), [{ code: 'empty', path: '' }]],
  ['a truncated file', written('truncated.json', whole.slice(0, 900)), [{ code: 'notJson', path: '' }]],
  [
    'a picture',
    written('picture.json', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
    [{ code: 'notText', path: '' }],
  ],
  [
    'a foreign file',
    written('foreign.json', '{ "name": "package" }'),
    [{ code: 'foreignFormat', path: 'format' }],
  ],
  ['a list', written('list.json', '[1, 2]'), [{ code: 'foreignFormat', path: 'format' }]],
  ['a file of 100 MB', huge(), [{ code: 'tooLarge', path: '', params: { maximum: 20_000_000 } }]],
  ['a damaged report', written('damaged.pdf', '%PDF-1.7\n'), [{ code: 'damagedPdf', path: '' }]],
  [
    'a newer version',
    changed('newer.json', { version: 7 }),
    [{ code: 'newerVersion', path: 'version', params: { version: 7 } }],
  ],
  [
    'answers to another questionnaire',
    changed('other.json', { questionnaire: 'bakery' }),
    [
      {
        code: 'otherQuestionnaire',
        path: 'questionnaire',
        params: { id: 'bakery', expected: 'mittelstand' },
      },
    ],
  ],
  [
    'an unknown key',
    changed('key.json', { points: 12 }),
    [{ code: 'unexpectedKey', path: '', params: { key: 'points' } }],
  ],
  [
    'an unknown question',
    changed('question.json', {}, { 'iot.magic': '2' }),
    [{ code: 'unknownQuestion', path: 'answers.iot.magic', params: { id: 'iot.magic' } }],
  ],
  [
    'an unknown option',
    changed('option.json', {}, { 'iot.security': '9' }),
    [{ code: 'unknownOption', path: 'answers.iot.security' }],
  ],
  [
    'a wrong type',
    changed('type.json', {}, { 'company.employees': 'many' }),
    [{ code: 'wrongType', path: 'answers.company.employees', params: { expected: 'number' } }],
  ],
  [
    'a day that does not exist',
    changed('day.json', { savedOn: '2026-02-30' }),
    [{ code: 'notADate', path: 'savedOn' }],
  ],
  [
    'an answer given twice',
    written('twice.json', whole.replace('"answers": {', '"answers": { "iot.security": "1",')),
    [{ code: 'repeated', path: 'answers.iot.security' }],
  ],
  [
    'a key that objects of JavaScript hide',
    written(
      'hidden.json',
      whole.replace('"answers": {', '"answers": { "__proto__": { "iot.security": "5" },'),
    ),
    [{ code: 'unknownQuestion', path: 'answers.__proto__', params: { id: '__proto__' } }],
  ],
  [
    'a name that is too long',
    changed('long.json', { respondent: 'x'.repeat(201) }),
    [{ code: 'tooLong', path: 'respondent', params: { maximum: 200 } }],
  ],
]

describe('a bad answers file', () => {
  it.each(badFiles)('%s is refused in one line per fault', (_, file, faults) => {
    const run = lotse('assess', file)
    expect(run).toEqual({ code: 1, out: '', errors: linesOf(...faults.map((fault) => ({ ...fault, file }))) })
  })

  it('gets a line for each of its faults', () => {
    const file = changed('many.json', {}, { 'iot.security': '9', 'iot.magic': 'x', 'company.employees': -4 })
    expect(lotse('assess', file).errors).toHaveLength(3)
  })

  it('neither fills the screen nor gives orders to it', () => {
    const file = changed('orders.json', {}, { [`\u001b[2J\n${'x'.repeat(100_000)}`]: '1' })
    const { code, errors } = lotse('assess', file)
    expect({ code, lines: errors.length }).toEqual({ code: 1, lines: 1 })
    expect(errors[0]?.length).toBeLessThan(2000)
    expect(errors[0]).not.toContain('\u001b')
  })
})
