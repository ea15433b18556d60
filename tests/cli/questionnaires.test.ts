import { writeFileSync } from 'node:fs'
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
