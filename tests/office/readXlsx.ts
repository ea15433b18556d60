import { strFromU8, unzipSync } from 'fflate'

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type ReadCell = { value: string | number; style: number; isFormula: boolean; link?: string }
export type ReadSheet = {
  name: string
  rows: ReadonlyMap<string, ReadCell>[]
  frozen: string | null
  filter: string | null
  widths: number[]
}
export type ReadXlsx = { title: string; language: string; sheets: ReadSheet[]; names: string[] }

/** Reads a spreadsheet back as any program does: unpacked and parsed, none of its parts with an error. */
export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const parts = partsOf(bytes)
  const texts = all(part(parts, 'xl/sharedStrings.xml'), 'si').map((item) =>
    unescaped(item.textContent ?? ''),
  )
  const targets = relationsOf(parts, 'xl/_rels/workbook.xml.rels')
  const book = part(parts, 'xl/workbook.xml')
  const sheets = all(book, 'sheet').map((sheet) => {
    const id = sheet.getAttributeNS(relationSpace, 'id') ?? ''
    const path = `xl/${targets.get(id)}`
    const links = relationsOf(parts, path.replace('worksheets/', 'worksheets/_rels/') + '.rels')
    return { name: sheet.getAttribute('name') ?? '', ...sheetOf(part(parts, path), texts, links) }
  })
  const core = part(parts, 'docProps/core.xml')
  const said = (name: string) => core.getElementsByTagName(`dc:${name}`)[0]?.textContent ?? ''
  const names = all(book, 'definedName').map((each) => each.textContent ?? '')
  return { title: said('title'), language: said('language'), sheets, names }
}

function sheetOf(sheet: Document, texts: readonly string[], targets: ReadonlyMap<string, string>) {
  const links = new Map(
    all(sheet, 'hyperlink').map((link) => [
      link.getAttribute('ref') ?? '',
      targets.get(link.getAttributeNS(relationSpace, 'id') ?? ''),
    ]),
  )
  const rows = all(sheet, 'row').map((row) => {
    const cells = [...row.children].map((cell): [string, ReadCell] => {
      const place = cell.getAttribute('r') ?? ''
      const inside = [...cell.children]
      const raw = inside.find(({ localName }) => localName === 'v')?.textContent ?? ''
      const link = links.get(place)
      return [
        place.replace(/\d+$/, ''),
        {
          value: cell.getAttribute('t') === 's' ? (texts[Number(raw)] ?? '') : Number(raw),
          style: Number(cell.getAttribute('s')),
          isFormula: inside.some(({ localName }) => localName === 'f'),
          ...(link === undefined ? {} : { link }),
        },
      ]
    })
    return new Map(cells)
  })
  const pane = all(sheet, 'pane')[0]
  return {
    rows,
    frozen: pane?.getAttribute('state') === 'frozen' ? pane.getAttribute('topLeftCell') : null,
    filter: all(sheet, 'autoFilter')[0]?.getAttribute('ref') ?? null,
    widths: all(sheet, 'col').map((column) => Number(column.getAttribute('width'))),
  }
}

/** Escaped signs as spreadsheets read them. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function partsOf(bytes: Uint8Array): Map<string, Document> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml')
      if (parsed.querySelector('parsererror')) throw new Error(`${name} is no XML`)
      return [name, parsed]
    }),
  )
}

function part(parts: ReadonlyMap<string, Document>, name: string): Document {
  const found = parts.get(name)
  if (!found) throw new Error(`There is no ${name}`)
  return found
}

function relationsOf(parts: ReadonlyMap<string, Document>, name: string): Map<string, string> {
  const entries = [...(parts.get(name)?.getElementsByTagName('Relationship') ?? [])]
  return new Map(entries.map((entry) => [entry.getAttribute('Id') ?? '', entry.getAttribute('Target') ?? '']))
}

function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagNameNS(mainSpace, name)]
}
