import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/core/result'
import { alteredQuestionnaire, emptyDirectory, linesOf, lotse } from '../support/lotse'

const asked = '  - id: security.measures\n    type: multiple\n'
const measures = 'questions[security.measures]'

const badParts: [string, string, string, string, Fault[]][] = [
  [
    'a forward reference',
    'readiness.yaml',
    '    type: grid\n',
    '    type: grid\n    visibleWhen: { answer: security.measures, includes: backup }\n',
    [
      {
        code: 'forwardReference',
        path: 'questions[readiness.technologies].visibleWhen',
        params: { id: 'security.measures' },
      },
    ],
  ],
  [
    'a question that asks for itself',
    'security.yaml',
    asked,
    `${asked}    visibleWhen: { answer: security.measures, includes: backup }\n`,
    [{ code: 'forwardReference', path: `${measures}.visibleWhen`, params: { id: 'security.measures' } }],
  ],
  [
    'conditions that run in a circle',
    'questionnaire.yaml',
    'scoring:\n',
    'conditions: { ready: { not: { named: unready } }, unready: { not: { named: ready } } }\n\nscoring:\n',
    [
      { code: 'cycle', path: 'conditions.ready', params: { id: 'ready' } },
      { code: 'cycle', path: 'conditions.unready', params: { id: 'unready' } },
    ],
  ],
  [
    'a doubled id',
    'readiness.yaml',
    '  - id: readiness.technologies',
    `  - id: security.measures
    type: text
    usedFor: [report]
    heading: { de: Noch etwas?, en: Anything else? }
  - id: readiness.technologies`,
    [
      {
        code: 'doubledId',
        file: 'security.yaml',
        path: `${measures}.id`,
        params: { id: 'security.measures' },
      },
    ],
  ],
  [
    'a missing translation',
    'security.yaml',
    ', en: How do you protect your data?',
    '',
    [{ code: 'missingTranslation', path: `${measures}.heading.en`, params: { language: 'en' } }],
  ],
  [
    'an empty translation',
    'security.yaml',
    'How do you protect your data?',
    "' '",
    [{ code: 'missingTranslation', path: `${measures}.heading.en`, params: { language: 'en' } }],
  ],
  [
    'an umlaut in an id',
    'security.yaml',
    'id: backup',
    'id: rückgriff',
    [{ code: 'notAnId', path: `${measures}.options[rückgriff].id`, params: { value: 'rückgriff' } }],
  ],
  [
    'an unknown type of question',
    'security.yaml',
    'type: multiple',
    'type: essay',
    [
      {
        code: 'wrongValue',
        path: `${measures}.type`,
        params: { allowed: 'single, multiple, grid, number, text, postcode, date, enterprises, aids' },
      },
    ],
  ],
  [
    'a condition beyond the vocabulary',
    'security.yaml',
    asked,
    `${asked}    visibleWhen: { formula: 'a > b' }\n`,
    [{ code: 'notACondition', path: `${measures}.visibleWhen` }],
  ],
  [
    'an option that nobody offers',
    'security.yaml',
    asked,
    `${asked}    visibleWhen: { answer: readiness.preparation, includes: luck }\n`,
    [
      {
        code: 'unknownOption',
        path: `${measures}.visibleWhen`,
        params: { id: 'readiness.preparation', option: 'luck' },
      },
    ],
  ],
  [
    'a question that feeds nothing',
    'security.yaml',
    asked,
    `  - id: security.chat\n    type: text\n    heading: { de: Noch etwas?, en: Anything else? }\n${asked}`,
    [{ code: 'feedsNothing', path: 'questions[security.chat]', params: { id: 'security.chat' } }],
  ],
]

describe('a bad questionnaire', () => {
  it.each(badParts)('with %s is refused', (_, file, text, by, faults) => {
    const directory = alteredQuestionnaire(file, text, by)
    const { code, out, errors } = lotse('check', directory)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(errors).toEqual(
      linesOf(...faults.map((fault) => ({ ...fault, file: join(directory, fault.file ?? file) }))),
    )
  })

  it('that is not YAML is refused with the place', () => {
    const directory = alteredQuestionnaire('security.yaml', 'questions:', 'questions: [')
    const { code, out, errors } = lotse('check', directory)
    expect({ code, out, lines: errors.length }).toEqual({ code: 1, out: '', lines: 1 })
    expect(errors[0]).toContain(`${join(directory, 'security.yaml')}: line `)
  })

  it.each([
    ['a tag of its own', 'id: security', 'id: !own security', 1, 'Unresolved tag: !own'],
    ['a key that stands twice', 'title:', 'id: other\ntitle:', 2, 'The key id stands here twice'],
    ['an alias of nothing', 'title:', 'intro: *nothing\ntitle:', 2, 'No anchor &nothing before this alias'],
    [
      'aliases that multiply',
      'title:',
      `intro: [&a [x, x], &b [${'*a, '.repeat(60)}x], ${'*b, '.repeat(60)}x]\ntitle:`,
      2,
      'Aliases are too many or run in a circle',
    ],
    ['endless nesting', 'title:', `intro: ${'['.repeat(100_000)}\ntitle:`, 2, 'Nested too deeply'],
  ])('that is strange YAML with %s is refused with the line', (_, text, by, line, message) => {
    const directory = alteredQuestionnaire('security.yaml', text, by)
    const place = { file: join(directory, 'security.yaml'), path: `line ${line}` }
    const errors = linesOf({ code: 'notYaml', ...place, params: { message } })
    expect(lotse('check', directory)).toEqual({ code: 1, out: '', errors })
  })

  it('that is not UTF-8 is refused', () => {
    const directory = alteredQuestionnaire('security.yaml', 'title:', 'title:')
    const file = join(directory, 'security.yaml')
    writeFileSync(file, Buffer.from(`# schön\n${readFileSync(file, 'utf8')}`, 'latin1'))
    const errors = linesOf({ code: 'notText', file, path: '' })
    expect(lotse('check', directory)).toEqual({ code: 1, out: '', errors })
    rmSync(file)
    mkdirSync(file)
    expect(lotse('check', directory).errors).toEqual(linesOf({ code: 'unreadable', file, path: '' }))
  })

  it('with two files for one section is refused', () => {
    const directory = alteredQuestionnaire('security.yaml', 'title:', 'title:')
    const file = join(directory, 'spare.yaml')
    const spare =
      '{ id: spare, type: text, usedFor: [report], heading: { de: Noch etwas?, en: Anything else? } }'
    writeFileSync(file, `id: security\ntitle: { de: Noch einmal, en: Again }\nquestions:\n  - ${spare}\n`)
    const errors = linesOf({ code: 'doubledId', file, path: 'id', params: { id: 'security' } })
    expect(lotse('check', directory)).toEqual({ code: 1, out: '', errors })
  })

  it('with named conditions that multiply is refused', () => {
    const names = Array.from({ length: 40 }, (_, index) => index)
    const doubling = names.map((n) => `x${n}: { allOf: [{ named: x${n + 1} }, { named: x${n + 1} }] }`)
    const last = 'x40: { answer: readiness.preparation, includes: none }'
    const conditions = `conditions: { ${[...doubling, last].join(', ')} }\nscoring:\n`
    const directory = alteredQuestionnaire('questionnaire.yaml', 'scoring:\n', conditions)
    const file = join(directory, 'security.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(asked, `${asked}    visibleWhen: { named: x0 }\n`))
    const { code, out, errors } = lotse('check', directory)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    const path = `${measures}.visibleWhen`
    expect(errors).toEqual(
      expect.arrayContaining(linesOf({ code: 'tooMany', file, path, params: { maximum: 1000 } })),
    )
  })

  it('with a question that nobody can reach is refused', () => {
    const unreachable = `${asked}    visibleWhen:\n      allOf:\n        - { answer: readiness.preparation, includes: none }\n        - { answer: readiness.preparation, includes: money }\n`
    const directory = alteredQuestionnaire('security.yaml', asked, unreachable)
    expect(lotse('check', directory)).toEqual({
      code: 1,
      out: '',
      errors: linesOf({
        code: 'neverAsked',
        file: directory,
        path: measures,
        params: { id: 'security.measures' },
      }),
    })
  })

  it('that is no questionnaire at all is refused', () => {
    const directory = emptyDirectory()
    const head = join(directory, 'questionnaire.yaml')
    const missing = linesOf({ code: 'missingFile', file: head, path: '', params: { id: head } })
    expect(lotse('check', directory)).toEqual({ code: 1, out: '', errors: missing })
    writeFileSync(head, '')
    expect(lotse('check', directory).errors).toEqual(linesOf({ code: 'empty', file: head, path: '' }))
    writeFileSync(head, 'a: &a [*a]\n')
    expect(lotse('check', directory).errors).toHaveLength(1)
  })

  it('stops an assessment too', () => {
    const directory = alteredQuestionnaire('security.yaml', asked, asked.replace('multiple', 'essay'))
    const { code, out } = lotse(
      'assess',
      'tests/models/shares/complete.lotse.json',
      '--questionnaire',
      directory,
    )
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })
})
