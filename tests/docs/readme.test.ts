import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/content/readCatalogue'
import type { EntryKind } from '../../src/core/catalogue/entry'
import { catalogueNotices } from '../../src/core/catalogue/notices'
import { productCatalogue, productQuestionnaire, valueOf } from '../support/content'
import { emptyDirectory } from '../support/lotse'

const readme = readFileSync('README.md', 'utf8')
const { questionnaire } = productQuestionnaire()

function numberBefore(words: string): number {
  return Number(new RegExp(`(\\d+)\\s+${words.replaceAll(' ', '\\s+')}`).exec(readme)?.[1])
}

describe('the README', () => {
  it('promises no more questions and entries than there are', () => {
    const { entries } = productCatalogue().catalogue
    const kinds: Readonly<Record<EntryKind, string>> = {
      'funding-programme': 'funding programmes',
      'cooperation-programme': 'ways to work with partners',
      'competence-centre': 'advice centres',
      'test-lab': 'test labs',
      network: 'networks',
      chamber: 'chambers',
    }
    expect(questionnaire.questions.length).toBeGreaterThan(numberBefore('questions'))
    expect(entries.length).toBeGreaterThan(numberBefore('entries'))
    for (const [kind, words] of Object.entries(kinds)) {
      const count = entries.filter((entry) => entry.kind === kind).length
      expect(count).toBeGreaterThanOrEqual(numberBefore(words))
    }
  })

  it('has a sound example of an entry', () => {
    const [, file = '', text = ''] =
      /`questionnaires\/catalogue\/(\S+)`:\n\n```yaml\n(.*?)^```$/ms.exec(readme) ?? []
    const directory = emptyDirectory()
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), text)
    writeFileSync(
      join(directory, 'catalogue.yaml'),
      "version: '2026-11-21'\ntitle: { de: Hilfe, en: Help }\n",
    )
    const { catalogue, texts } = valueOf(readCatalogue(directory, questionnaire))
    expect(catalogue.entries).toHaveLength(1)
    expect(catalogueNotices(catalogue, texts, questionnaire, '2026-11-21')).toEqual([])
  })

  it('names files and scripts that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file = '']) => file)
    expect(links.filter((file) => !existsSync(file))).toEqual([])
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z0-9]+)/g)].map(([, script = '']) => script)
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([])
    const paths = [...readme.matchAll(/`((?:src|questionnaires|tests|docs)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    )
    expect(paths.filter((path) => !existsSync(path) && !path.includes('musterstadt'))).toEqual([])
  })

  it('links entries and kinds that exist', () => {
    const { entries } = productCatalogue().catalogue
    const parts = [...readme.matchAll(/#\/angebote\/([a-z0-9-]+)/g)].map(([, part = '']) => part)
    const known = entries.flatMap(({ id, kind }): string[] => [id, kind])
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.filter((part) => !known.includes(part))).toEqual([])
  })
})
