import { describe, expect, it } from 'vitest'
import { bundledLotse, lotse } from '../support/lotse'

const wrong = [
  [],
  ['improve'],
  ['assess'],
  ['assess', 'one.json', 'two.json'],
  ['assess', 'one.json', '--colour', 'red'],
  ['assess', 'one.json', '--date', '2026-02-30'],
  ['assess', 'one.json', '--date'],
  ['assess', 'one.json', '--lang', 'fr'],
  ['assess', 'one.json', '-q'],
  ['assess', 'one.json', '--date', '--lang', 'en'],
  ['report', 'one.json'],
  ['report', 'one.json', '--out', '--lang', 'en'],
  ['report', 'one.json', 'two.json', '--out', 'one.pdf'],
  ['report', 'one.json', '--out', 'one.pdf', '--form', 'long'],
  ['report', 'one.json', '--out', 'one.pdf', '--parts', 'topics,prices'],
  ['report', 'one.json', '--out', 'one.pdf', '--parts'],
  ['graph', '--format', 'dot'],
  ['graph', 'one.json'],
]

describe('wrong usage', () => {
  it.each(wrong.map((parameters) => [parameters]))(
    '%j ends with 2 and says how it is meant',
    (parameters) => {
      const { code, out, errors } = lotse(...parameters)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(errors.length).toBeGreaterThan(0)
      expect(errors.join('\n')).not.toMatch(/^\s+at |Error/m)
    },
  )

  it('reaches the shell', () => {
    expect(bundledLotse('improve').code).toBe(2)
  })

  it.each([[['--help']], [['help', '--lang', 'en']], [['assess', '--help']]])(
    'is not a call for help: %j',
    (parameters) => {
      const { code, out, errors } = lotse(...parameters)
      expect({ code, errors }).toEqual({ code: 0, errors: [] })
      expect(out).toContain('lotse assess FILE')
    },
  )
})
