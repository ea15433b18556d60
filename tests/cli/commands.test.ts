import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleFirms, expectedResult, productQuestionnaire } from '../support/content'
import { emptyDirectory, lotse, lotseIn } from '../support/lotse'
import { modelResult } from '../support/models'

function assessed(...parameters: readonly string[]): Record<string, unknown> {
  const { code, out, errors } = lotse('assess', ...parameters)
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
  const result: Record<string, unknown> = JSON.parse(out)
  return result
}

describe('assess', () => {
  it.each(exampleFirms)('prints the figures of %s', (firm) => {
    const result = assessed(`tests/fixtures/${firm}.lotse.json`, '--date', '2026-11-21')
    expect(result).toMatchObject(Object(expectedResult(firm)))
  })

  it('prints the same on the same day, with every entry of the catalogue', () => {
    const parameters = ['tests/fixtures/metallbau-hamburg.lotse.json', '--date', '2026-11-21']
    const result = assessed(...parameters)
    expect(result).toEqual(assessed(...parameters))
    expect(result).toMatchObject({ date: '2026-11-21', questionnaire: { id: 'mittelstand' } })
    expect(result.recommendations).toContainEqual(expect.objectContaining({ id: 'mdz-hamburg' }))
  })

  it('prints what is judged for funding', () => {
    expect(assessed('tests/fixtures/metallbau-hamburg.lotse.json', '--date', '2026-11-21')).toMatchObject({
      funding: {
        smeSize: {
          size: 'small',
          certain: true,
          sums: { employees: 42, turnoverEur: 8_000_000, balanceSheetEur: 5_000_000 },
        },
        deMinimis: { onDate: '2027-02-19', usedEur: 15_000, roomEur: 285_000, cautions: ['boundary'] },
        inDifficulty: 'no',
        readiness: { index: 72, raw: 72, band: 'nearlyReady', caps: [] },
      },
    })
  })

  it('prints no readiness where no project is wanted', () => {
    const { funding } = assessed('tests/fixtures/softwarehaus-leipzig.lotse.json', '--date', '2026-11-21')
    expect(funding).toMatchObject({ smeSize: { size: 'micro' }, readiness: null })
  })

  it('finds its own content from any directory', () => {
    const directory = emptyDirectory()
    cpSync('tests/fixtures/metallbau-hamburg.lotse.json', join(directory, 'firm.json'))
    const { code, out, errors } = lotseIn(directory, 'assess', 'firm.json', '--date', '2026-11-21')
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
    expect(JSON.parse(out)).toMatchObject(Object(expectedResult('metallbau-hamburg')))
  })

  it.each([
    ['readiness', 'complete'],
    ['shares', 'with-gaps'],
  ] as const)('takes any questionnaire: %s', (model, answers) => {
    const file = `tests/models/${model}/${answers}.lotse.json`
    expect(assessed(file, '--questionnaire', `tests/models/${model}`, '--date', '2026-11-21')).toEqual(
      modelResult(model, answers),
    )
  })
})

describe('graph', () => {
  it('names every question once', () => {
    const { code, out } = lotse('graph')
    expect(code).toBe(0)
    for (const { id } of productQuestionnaire().questionnaire.questions)
      expect(out.split(`["${id}<br/>`)).toHaveLength(2)
  })

  it('labels the arrow from the question that decides', () => {
    const { out } = lotse('graph', '--format', 'mermaid')
    const node = (id: string) => new RegExp(`(q\\d+)\\["${id}<`).exec(out)?.[1]
    expect(out).toContain(`${node('company.ownProduct')} -.->|"visibleWhen = yes"| ${node('iot.products')}`)
  })
})

describe('report', () => {
  it('writes a PDF for each good file, goes on after a bad one and says so', { timeout: 30_000 }, () => {
    const out = join(emptyDirectory(), 'reports')
    const firms = [
      'tests/fixtures/metallbau-hamburg.lotse.json',
      'package.json',
      'tests/fixtures/softwarehaus-leipzig.lotse.json',
    ]
    const { code, errors } = lotse('report', ...firms, '--out', out, '--date', '2026-11-21')
    expect(code).toBe(1)
    expect(errors).toHaveLength(2)
    expect(readdirSync(out).sort()).toEqual(['metallbau-hamburg.pdf', 'softwarehaus-leipzig.pdf'])
    expect(readFileSync(join(out, 'metallbau-hamburg.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it(
    'leaves the answers out where it is asked to, and gives the same bytes for the same day',
    { timeout: 30_000 },
    () => {
      const directory = emptyDirectory()
      const write = (name: string, ...options: readonly string[]) => {
        const file = join(directory, name)
        lotse(
          'report',
          'tests/fixtures/metallbau-hamburg.lotse.json',
          '--out',
          file,
          '--date',
          '2026-11-21',
          ...options,
        )
        return readFileSync(file)
      }
      const full = write('full.pdf')
      expect(write('again.pdf').equals(full)).toBe(true)
      expect(write('short.pdf', '--without-answers').length).toBeLessThan(full.length)
    },
  )

  it('says so where nothing can be written', () => {
    const file = join(emptyDirectory(), 'taken')
    writeFileSync(file, '')
    for (const out of ['/proc/nowhere/reports', file]) {
      const { code, errors } = lotse('report', 'tests/fixtures/metallbau-hamburg.lotse.json', '--out', out)
      expect({ code, lines: errors.length }).toEqual({ code: 1, lines: 1 })
    }
  })

  it('never writes over an answers file', () => {
    const directory = emptyDirectory()
    const file = join(directory, 'firm.pdf')
    const link = join(directory, 'link.pdf')
    cpSync('tests/fixtures/metallbau-hamburg.lotse.json', file)
    symlinkSync(file, link)
    for (const out of [file, link]) {
      const { code, errors } = lotse('report', file, '--out', out)
      expect({ code, lines: errors.length }).toEqual({ code: 1, lines: 1 })
      expect(errors[0]).toContain(out)
    }
    expect(readFileSync(file, 'utf8')).toContain('lotse-answers')
  })

  it('is written for any day', { timeout: 30_000 }, () => {
    const file = join(emptyDirectory(), 'late.pdf')
    const firm = 'tests/fixtures/metallbau-hamburg.lotse.json'
    expect(lotse('report', firm, '--out', file, '--date', '2038-01-01').code).toBe(0)
    expect(readFileSync(file, 'latin1')).toContain('(D:20380101000000')
  })

  it('writes nothing for a bad file', () => {
    const out = join(emptyDirectory(), 'reports')
    expect(lotse('report', 'package.json', '--out', out).code).toBe(1)
    expect(existsSync(out)).toBe(false)
  })
})
