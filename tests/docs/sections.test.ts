import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const pages = [
  'README.md',
  ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : [])),
]
const headingsOf = new Map(pages.map((page) => [page, headings(readFileSync(page, 'utf8'))]))

describe.each(pages)('%s', (page) => {
  it('links only to sections that there are', () => {
    const text = readFileSync(page, 'utf8')
    const links = [...text.matchAll(/\]\(([\w./-]*)#([^)]+)\)/g)]
    const lost = links.filter(([, file = '', section = '']) => {
      const target = file === '' ? page : new URL(file, `file:///${page}`).pathname.slice(1)
      return !headingsOf.get(target)?.includes(section)
    })
    expect(lost.map(([link]) => link)).toEqual([])
  })
})

/** The headings of a page, as addresses name them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  )
}
