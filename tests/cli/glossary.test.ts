import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/cli/en'
import { emptyDirectory, lotse } from '../support/lotse'

/** A questionnaire of the tests with this glossary beside it. */
function withGlossary(text: string): { directory: string; file: string } {
  const directory = emptyDirectory()
  cpSync('tests/models/shares', directory, { recursive: true })
  const file = join(directory, 'glossary.yaml')
  writeFileSync(file, text)
  return { directory, file }
}

describe('check of a glossary', () => {
  it('names terms that no question uses, in each language, and lets them pass', () => {
    const { directory, file } = withGlossary(
      'terms:\n  - { id: mes, name: { de: MESX, en: MESX }, meaning: { de: Software., en: Software. } }\n',
    )
    const { code, errors } = lotse('check', directory, '--lang', 'en')
    expect(code).toBe(0)
    expect(errors.filter((line) => line.includes(file))).toEqual(
      ['de', 'en'].map((language) => `${en.notice}: ${file}: terms[mes].${language}: ${en.unusedTerm}`),
    )
  })

  it('refuses a term that is explained in one language only', () => {
    const { directory, file } = withGlossary(
      'terms:\n  - { id: mes, name: { de: MES, en: MES }, meaning: { de: Software. } }\n',
    )
    const { code, errors } = lotse('check', directory, '--lang', 'en')
    expect(code).toBe(1)
    expect(errors.join('\n')).toContain(`${file}: terms[mes].meaning.en`)
  })
})
