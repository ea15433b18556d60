import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/content/readCatalogue'
import { entryKinds, needs } from '../../src/core/catalogue/entry'
import { catalogueNotices } from '../../src/core/catalogue/notices'
import { entrySchema } from '../../src/core/catalogue/schema'
import { productQuestionnaire, valueOf } from '../support/content'
import { emptyDirectory } from '../support/lotse'

const page = readFileSync('docs/catalogue-format.md', 'utf8')

/** The examples of the page as files. */
function writtenExamples(): string {
  const directory = emptyDirectory()
  const example = page.slice(page.indexOf('## 12 '))
  for (const [, text = ''] of example.matchAll(/^```yaml\n(.*?)^```$/gms)) {
    const file = join(directory, /^# (\S+)/.exec(text)?.[1] ?? '')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return directory
}

describe('the page on the format of the catalogue', () => {
  it('has a sound example of every kind, with nothing that an editor should look at', () => {
    const { questionnaire } = productQuestionnaire()
    const { catalogue, texts } = valueOf(readCatalogue(writtenExamples(), questionnaire))
    expect(catalogue.entries.map(({ kind }) => kind).sort()).toEqual([...entryKinds].sort())
    expect(catalogueNotices(catalogue, texts, questionnaire, '2026-11-21')).toEqual([])
  })

  it('names every key of an entry and of the terms of funding, and every need', () => {
    const funding = entrySchema.shape.funding.def.innerType
    const size = Object.keys(funding.shape.size.shape).map((key) => `size.${key}`)
    const names = [...Object.keys(entrySchema.shape), ...Object.keys(funding.shape), ...size, ...needs]
    expect(names.filter((name) => name !== 'size.text' && !page.includes(`\`${name}\``))).toEqual([])
  })
})
