import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deNotices } from '../../src/i18n/cli/deNotices'
import { en } from '../../src/i18n/cli/en'
import { emptyDirectory, linesOf, lotse } from '../support/lotse'

const lab = `id: some-lab
kind: test-lab
role: offer
name: { de: Prüfstand, en: Test bench }
states: [DE-HH]
topics: [iot]
offer: { de: Prüft Bauteile., en: Tests parts. }
cost: fee
url: https://lab.example/
status: running
statusNote: { de: Läuft., en: Is running. }
checkedOn: '2026-11-01'
sources: [{ url: 'https://lab.example/', date: '2026-11' }]
confidence: primary
`

/** A catalogue with one test lab, changed as told, and further files. */
function catalogueWith(change: (entry: string) => string = (entry) => entry, files = {}): string {
  const directory = emptyDirectory()
  const all: Record<string, string> = {
    'catalogue.yaml': "version: '2026-11-21'\ntitle: { de: Hilfe, en: Help }\n",
    'test-labs/some-lab.yaml': change(lab),
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  return directory
}

const today = ['--date', '2026-11-21'] as const

describe('check', () => {
  it('finds the content of the product in order, and counts what editors should look at', () => {
    const { code, out, errors } = lotse('check', ...today, '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/^All in order: \d+ questions, \d+ entries/)
    const lines = errors.slice(0, -1)
    expect(lines.filter((line) => !/^Notice: questionnaires\S+\.yaml: \S+: ./.test(line))).toEqual([])
    expect(errors.slice(-1)).toEqual(lines.length === 0 ? [] : [en.noticed(lines.length)])
  })

  it('finds the questionnaire alone in order', () => {
    const { code, errors } = lotse('check', 'questionnaires/mittelstand')
    expect({ code, faults: errors.slice(0, -1).filter((line) => !line.startsWith('Hinweis: ')) }).toEqual({
      code: 0,
      faults: [],
    })
  })

  it('says which entries nobody has checked for long, and lets them pass', () => {
    const { code, errors } = lotse('check', '--date', '2030-01-01')
    expect(code).toBe(0)
    expect(errors.filter((line) => line.includes('mdz-hamburg.yaml: validUntil'))).toHaveLength(1)
  })
})

describe('check of texts that are hard to read', () => {
  const long = Array.from({ length: 21 }, () => 'so').join(' ')

  it('stops at a sentence of the product that is too long, and lets that of another questionnaire pass', () => {
    const directory = emptyDirectory()
    cpSync('questionnaires/mittelstand', directory, { recursive: true })
    const file = join(directory, 'strategy.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^intro:\n {2}de: >-\n.*/mu, `intro:\n  de: >-\n    ${long}`),
    )
    const own = lotse('check', directory, '--lang', 'en')
    expect(own.code).toBe(1)
    expect(own.errors.filter((line) => line.startsWith(`${file}: intro.de: A sentence has`))).toHaveLength(1)

    const head = join(directory, 'questionnaire.yaml')
    writeFileSync(head, readFileSync(head, 'utf8').replace(/^id: mittelstand$/mu, 'id: another'))
    const other = lotse('check', directory, '--lang', 'en')
    expect(other.code).toBe(0)
    expect(
      other.errors.filter((line) => line.startsWith(`Notice: ${file}: intro.de: A sentence has`)),
    ).toHaveLength(1)
  })
})

describe('check of a catalogue', () => {
  it('says nothing but the number of entries where all is well', () => {
    const directory = catalogueWith()
    expect(lotse('check', directory, ...today, '--lang', 'en')).toEqual({
      code: 0,
      out: `${en.checkedCatalogue(directory, 1)}\n`,
      errors: [],
    })
  })

  it('names file, place and remedy of a notice on that day, and passes', () => {
    const directory = catalogueWith()
    const { code, errors } = lotse('check', directory, '--date', '2027-11-02')
    expect({ code, errors }).toEqual({
      code: 0,
      errors: [
        `Hinweis: ${join(directory, 'test-labs', 'some-lab.yaml')}: checkedOn: ${deNotices.stale({ checkedOn: '2026-11-01' })}`,
        '1 Hinweis.',
      ],
    })
  })

  it('refuses an entry that no firm could fit', () => {
    const directory = catalogueWith(
      (entry) =>
        `${entry}requires:\n  - { id: bavaria, when: { answer: company.federalState, is: DE-BY }, reason: { de: Nur in Bayern., en: Only in Bavaria. } }\n`,
    )
    expect(lotse('check', directory, ...today)).toEqual({
      code: 1,
      out: '',
      errors: [`${join(directory, 'test-labs', 'some-lab.yaml')}: requires: ${deNotices.unreachable({})}`],
    })
  })

  it('refuses characters that the report cannot print', () => {
    const directory = catalogueWith((entry) => entry.replace('Tests parts.', 'Tests parts 🛠.'))
    const file = join(directory, 'test-labs', 'some-lab.yaml')
    const fault = { code: 'missingGlyph', file, path: 'en.offer', params: { characters: '🛠' } } as const
    expect(lotse('check', directory, ...today)).toEqual({ code: 1, out: '', errors: linesOf(fault) })
  })

  it('refuses what points to nothing, stands in the wrong folder or has no witness', () => {
    const directory = catalogueWith((entry) =>
      entry
        .replace('topics: [iot]', 'topics: [luck]\nrelated: [nobody]')
        .replace('kind: test-lab', 'kind: network')
        .replace(/sources: .*/, 'sources: []'),
    )
    const file = join(directory, 'test-labs', 'some-lab.yaml')
    expect(lotse('check', directory, ...today).errors).toEqual(
      linesOf(
        { code: 'wrongValue', file, path: 'kind', params: { allowed: 'test-lab' } },
        { code: 'unknownReference', file, path: 'topics', params: { id: 'luck', kind: 'topic' } },
        { code: 'unknownReference', file, path: 'related', params: { id: 'nobody', kind: 'entry' } },
        { code: 'tooFew', file, path: 'sources', params: { minimum: 1 } },
      ),
    )
  })
})
