// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { styleOf } from '../../src/office/xlsx/styles'
import type { Cell, Workbook } from '../../src/office/xlsx/workbook'
import { writeWorkbook } from '../../src/office/xlsx/writeWorkbook'
import { readXlsx } from './readXlsx'

function someBook(cells: readonly Cell[], changes: Partial<Workbook> = {}): Workbook {
  const columns = cells.map((_, index) => ({ title: `Spalte ${index + 1}`, width: 20 + index }))
  return { title: 'Tabelle', language: 'de', sheets: [{ name: 'Blatt', columns, rows: [cells] }], ...changes }
}

function bytesOf(book: Workbook): Uint8Array {
  return writeWorkbook(book, '2026-11-21')
}

/** The cells of the row below the header, in order of their columns. */
function written(...cells: Cell[]) {
  return [...(readXlsx(bytesOf(someBook(cells))).sheets[0]?.rows[1]?.values() ?? [])]
}

function values(...cells: Cell[]) {
  return written(...cells).map(({ value }) => value)
}

describe('tables as an Excel file', () => {
  it('writes figures and days as such', () => {
    expect(written(31.5, { day: '2026-11-21' }, 0)).toEqual([
      { value: 31.5, style: styleOf('number'), isFormula: false },
      { value: 46_347, style: styleOf('day'), isFormula: false },
      { value: 0, style: styleOf('number'), isFormula: false },
    ])
  })

  it.each(['=1+1', '=cmd|"/c calc"!A1', '+49 40 1234', '-5', '@SUM(A1)', '\t=1', '\n=1', ' =1'])(
    'keeps %j a text, also when somebody edits the cell',
    (text) => {
      expect(written(text)).toEqual([{ value: text, style: styleOf('quoted'), isFormula: false }])
    },
  )

  it('keeps signs of markup, emoji, combined letters and line breaks', () => {
    const texts = ['A & B <b>"fett"</b> ]]> &amp;', '👩‍🔧 ß €', 'eins\nzwei', '王小明 · 김']
    expect(values(...texts, 'eins\r\nzwei\rdrei')).toEqual([...texts, 'eins\nzwei\ndrei'])
  })

  it('leaves out what no XML can hold', () => {
    expect(values('a\u0000b\u000bc\ud800d\uffffe\u0085f')).toEqual(['abcdef'])
  })

  it('keeps what looks like an escaped sign', () => {
    expect(values('_x0041_ und _x005F_x000D_')).toEqual(['_x0041_ und _x005F_x000D_'])
  })

  it('cuts a text where a cell ends, and not within a sign', () => {
    const [long, emoji] = values('ä'.repeat(40_000), `${'a'.repeat(32_765)}👩 und mehr`)
    expect(long).toBe(`${'ä'.repeat(32_766)}…`)
    expect(emoji).toBe(`${'a'.repeat(32_765)}…`)
  })

  it('leaves cells without content empty', () => {
    expect(values(null, '', { text: '', url: 'https://example.org' }, 'Ende')).toEqual(['Ende'])
  })

  it('links into the web and to people, and nowhere else', () => {
    const urls = ['https://example.org/ä?a=1&b="2"', 'mailto:info@example.org', 'tel:+4940123']
    const others = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://a b',
      `https://${'a'.repeat(2100)}.de`,
    ]
    const cells = written(...[...urls, ...others].map((url) => ({ text: 'Adresse', url })))
    expect(cells.map(({ link }) => link)).toEqual([...urls, ...others.map(() => undefined)])
    expect(cells.map(({ style }) => style)).toEqual([
      ...urls.map(() => styleOf('link')),
      ...others.map(() => styleOf('text')),
    ])
  })

  it('freezes the header, filters all rows and repeats the header in print', () => {
    const sheet = {
      name: "O'Neill & Söhne",
      columns: [
        { title: 'A', width: 10 },
        { title: 'B', width: 25.5 },
      ],
      rows: [
        [1, 2],
        [3, 4],
      ],
    }
    const book = readXlsx(bytesOf(someBook([], { sheets: [sheet] })))
    expect(book.sheets.map(({ rows, ...rest }) => ({ ...rest, rows: rows.length }))).toEqual([
      { name: "O'Neill & Söhne", frozen: 'A2', filter: 'A1:B3', widths: [10, 25.5], rows: 3 },
    ])
    expect(book.names).toEqual(["'O''Neill & Söhne'!$A$1:$B$3", "'O''Neill & Söhne'!$1:$1"])
  })

  it('names columns beyond the alphabet', () => {
    const cells = Array.from({ length: 55 }, (_, index) => index)
    const row = readXlsx(bytesOf(someBook(cells))).sheets[0]?.rows[1]
    expect([0, 25, 26, 51, 52, 54].map((index) => [...(row?.keys() ?? [])][index])).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'BC',
    ])
  })

  it.each([
    ['de', 'de-DE'],
    ['en', 'en-GB'],
  ] as const)('says its title and in which language it is written: %s', (language, locale) => {
    const book = readXlsx(bytesOf(someBook(['x'], { language, title: '<Titel> & Firma' })))
    expect([book.title, book.language]).toEqual(['<Titel> & Firma', locale])
  })

  it('names each part and its type, and defines every style it uses', () => {
    const files = unzipSync(
      bytesOf(someBook(['=x', 1, { day: '2026-01-01' }, { text: '=y', url: 'https://a.de' }])),
    )
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
    const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name ?? '')
    const parts = Object.keys(files).filter((name) => !name.endsWith('.rels') && !name.startsWith('['))
    expect(named.toSorted()).toEqual(parts.toSorted())
    const styles = strFromU8(files['xl/styles.xml'] ?? new Uint8Array())
    const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])
    expect(styles.split('<alignment').length - 1).toBe(count)
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const used = [...sheet.matchAll(/ s="(\d+)"/g)].map(([, style]) => Number(style))
    expect(used.filter((style) => style >= count)).toEqual([])
  })

  it('is the same to the byte for the same input', () => {
    const book = someBook(['a', 1, { day: '2026-11-21' }])
    expect(bytesOf(book)).toEqual(bytesOf(book))
  })
})
