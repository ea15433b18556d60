// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDocx } from '../../src/office/docx/makeDocx'
import type { SketchBlock, SketchDocument } from '../../src/report/sketchDocument'

const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function someSketch(blocks: readonly SketchBlock[], changes: Partial<SketchDocument> = {}): SketchDocument {
  return {
    language: 'de',
    title: 'Projektskizze: Fräsen & Drehen',
    lines: ['Stand: 21. November 2026'],
    sections: [{ heading: 'Ausgangslage', blocks }],
    note: 'Entwurf',
    ...changes,
  }
}

/** The parts of the file as any program reads them: unpacked and parsed, none with an error. */
function partsOf(sketch: SketchDocument): Map<string, Document> {
  const files = unzipSync(makeDocx(sketch, '2026-11-21'))
  return new Map(
    Object.entries(files).map(([name, bytes]) => {
      const part = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')
      if (part.querySelector('parsererror')) throw new Error(`${name} is no XML`)
      return [name, part]
    }),
  )
}

function part(name: string, sketch: SketchDocument): Document {
  const found = partsOf(sketch).get(name)
  if (!found) throw new Error(`There is no ${name}`)
  return found
}

function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagNameNS(wordSpace, name)]
}

function value(element: Element | undefined): string | null | undefined {
  return element?.getAttributeNS(wordSpace, 'val')
}

/** Style and text of each paragraph in order. */
function paragraphs(sketch: SketchDocument): (readonly [string, string])[] {
  return all(part('word/document.xml', sketch), 'p').map(
    (paragraph) => [value(all(paragraph, 'pStyle')[0]) ?? '', paragraph.textContent ?? ''] as const,
  )
}

const table: SketchBlock = {
  kind: 'table',
  head: ['Ausgabe', 'Betrag'],
  rows: [
    ['Maschine', '18.000'],
    ['Gesamt', '120.000'],
  ],
  figures: [1],
}

describe('the sketch as a Word file', () => {
  it('holds all texts in their order, with real headings', () => {
    const blocks: SketchBlock[] = [
      { kind: 'text', text: 'Ein Satz.' },
      { kind: 'list', items: ['eins', 'zwei'] },
      table,
    ]
    expect(paragraphs(someSketch(blocks))).toEqual([
      ['Title', 'Projektskizze: Fräsen & Drehen'],
      ['Subtitle', 'Stand: 21. November 2026'],
      ['Heading1', 'Ausgangslage'],
      ['', 'Ein Satz.'],
      ['ListBullet', 'eins'],
      ['ListBullet', 'zwei'],
      ...['Ausgabe', 'Betrag', 'Maschine', '18.000', 'Gesamt', '120.000'].map((text) => ['', text]),
      ['', ''],
      ['Subtitle', 'Entwurf'],
    ])
  })

  it('defines every style and list that it uses', () => {
    const sketch = someSketch([{ kind: 'list', items: ['eins'] }, table])
    const styles = all(part('word/styles.xml', sketch), 'style')
    const defined = styles.map((style) => style.getAttributeNS(wordSpace, 'styleId'))
    const document = part('word/document.xml', sketch)
    const used = ['pStyle', 'tblStyle'].flatMap((name) => all(document, name).map(value))
    expect(used.filter((name) => !defined.includes(name ?? ''))).toEqual([])
    const heading = styles.find((style) => style.getAttributeNS(wordSpace, 'styleId') === 'Heading1')
    expect(heading && [value(all(heading, 'name')[0]), value(all(heading, 'outlineLvl')[0])]).toEqual([
      'heading 1',
      '0',
    ])
    const lists = all(part('word/numbering.xml', sketch), 'num').map((list) =>
      list.getAttributeNS(wordSpace, 'numId'),
    )
    expect(lists).toEqual(['1'])
  })

  it('marks the first row of a table, and only that, as its header', () => {
    const rows = all(part('word/document.xml', someSketch([table])), 'tr')
    expect(rows.map((row) => all(row, 'tblHeader').length)).toEqual([1, 0, 0])
    expect(rows.map((row) => all(row, 'tc').length)).toEqual([2, 2, 2])
  })

  it.each([
    ['de', 'de-DE'],
    ['en', 'en-GB'],
  ] as const)('says in which language it is written: %s', (language, locale) => {
    const sketch = someSketch([], { language })
    expect(value(all(part('word/styles.xml', sketch), 'lang')[0])).toBe(locale)
    const core = part('docProps/core.xml', sketch)
    const dublinCore = 'http://purl.org/dc/elements/1.1/'
    expect(core.getElementsByTagNameNS(dublinCore, 'language')[0]?.textContent).toBe(locale)
    expect(core.getElementsByTagNameNS(dublinCore, 'title')[0]?.textContent).toBe(sketch.title)
  })

  it('keeps signs of markup, emoji, line breaks and long texts as they are', () => {
    const text = 'A & B <b>"fett"</b> ]]> &amp; 👩‍🔧 ß €'
    const long = 'Größe 4 %. '.repeat(182).slice(0, 2000)
    const blocks: SketchBlock[] = [
      { kind: 'text', text },
      { kind: 'text', text: long },
      { kind: 'text', text: 'eins\nzwei' },
    ]
    const sketch = someSketch(blocks)
    expect(paragraphs(sketch).slice(3, 6)).toEqual([
      ['', text],
      ['', long],
      ['', 'einszwei'],
    ])
    expect(all(part('word/document.xml', sketch), 'br')).toHaveLength(1)
  })

  it('leaves out what no XML can hold', () => {
    const text = 'a\u0000b\u000bc\ud800d\uffffe'
    expect(paragraphs(someSketch([{ kind: 'text', text }]))[3]).toEqual(['', 'abcde'])
  })

  it('names each part and its type, the list of types first', () => {
    const parts = partsOf(someSketch([]))
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    const named = [...(parts.get('[Content_Types].xml')?.getElementsByTagName('Override') ?? [])].map(
      (type) => type.getAttribute('PartName')?.slice(1),
    )
    expect(named.filter((name) => !parts.has(name ?? ''))).toEqual([])
    const targets = [
      ...(parts.get('word/_rels/document.xml.rels')?.getElementsByTagName('Relationship') ?? []),
    ]
    expect(targets.map((target) => parts.has(`word/${target.getAttribute('Target')}`))).toEqual([true, true])
  })

  it('is the same to the byte for the same input', () => {
    const sketch = someSketch([table])
    expect(makeDocx(sketch, '2026-11-21')).toEqual(makeDocx(sketch, '2026-11-21'))
  })
})
