import { unzlibSync } from 'fflate'
import { pack } from '../../../src/pdf/tagged/pack'
import { nameOf, referenceOf, valuesOf, type Dictionary, type Value } from './syntax'

/** A file as its objects, each as it is written, by number. */
export type Objects = ReadonlyMap<number, string>

/** A file that can be followed from its root. */
export type PdfFile = {
  header: string
  objects: Objects
  trailer: Dictionary
  catalog: Dictionary
  /** What a value stands for: references are followed. */
  get: (value: Value | undefined) => Value
  dictionary: (value: Value | undefined) => Dictionary
  list: (value: Value | undefined) => Value[]
  /** Content of a stream, one character per byte. */
  stream: (value: Value | undefined) => string
  /** Page objects in order, by number. */
  pages: readonly { id: number; page: Dictionary }[]
}

/** Opens a file by its table of objects; throws where that is wrong. */
export function openFile(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1')
  const { objects, trailer } = objectsOf(text)
  const parsed = new Map<number, Value>()

  function get(value: Value | undefined): Value {
    const id = referenceOf(value)
    if (id === undefined) return value ?? null
    const known = parsed.get(id) ?? valuesOf(entriesOf(objects.get(id) ?? 'null'))[0] ?? null
    parsed.set(id, known)
    return known
  }
  function dictionary(value: Value | undefined): Dictionary {
    const found = get(value)
    return found instanceof Map ? found : new Map()
  }
  function list(value: Value | undefined): Value[] {
    const found = get(value)
    return Array.isArray(found) ? found : []
  }
  function pagesIn(value: Value | undefined): { id: number; page: Dictionary }[] {
    const page = dictionary(value)
    if (nameOf(page.get('Type')) === 'Page') return [{ id: referenceOf(value) ?? 0, page }]
    return list(page.get('Kids')).flatMap(pagesIn)
  }

  const catalog = dictionary(trailer.get('Root'))
  return {
    header: text.slice(0, 8),
    objects,
    trailer,
    catalog,
    get,
    dictionary,
    list,
    stream: (value) => streamOf(objects.get(referenceOf(value) ?? 0) ?? ''),
    pages: pagesIn(catalog.get('Pages')),
  }
}

/** The bytes of a file of which objects are written otherwise; `undefined` takes one out. */
export function withObjects(
  bytes: Uint8Array,
  edit: (body: string, id: number) => string | undefined,
): Uint8Array {
  const { objects, trailer } = objectsOf(Buffer.from(bytes).toString('latin1'))
  let file = '%PDF-1.3\n'
  const offsets = new Map<number, number>()
  for (const [id, body] of objects) {
    const changed = edit(body, id)
    if (changed === undefined || /\/Type \/(?:ObjStm|XRef)/u.test(body.slice(0, 80))) continue
    offsets.set(id, file.length)
    file += `${id} 0 obj\n${changed}\nendobj\n`
  }
  const last = Math.max(...offsets.keys())
  const rows = Array.from({ length: last }, (_, index) =>
    String(offsets.get(index + 1) ?? 0).padStart(10, '0'),
  )
  const [root, info] = [referenceOf(trailer.get('Root')), referenceOf(trailer.get('Info'))]
  const table = rows.map((row) => `${row} 00000 n \n`).join('')
  const end = `trailer\n<</Root ${root} 0 R /Info ${info} 0 R /ID [<00> <00>]>>\nstartxref\n${file.length}\n%%EOF`
  return pack(`${file}xref\n0 ${last + 1}\n0000000000 65535 f \n${table}${end}`)
}

/** A stream object with other content, not compressed. */
export function streamWith(body: string, edit: (content: string) => string): string {
  const content = edit(streamOf(body))
  return `<<${entriesOf(body)
    .slice(2, -2)
    .replace(
      /\/(?:Filter \/FlateDecode|Length \d+)/gu,
      '',
    )} /Length ${content.length}>>\nstream\n${content}\nendstream`
}

function objectsOf(text: string): { objects: Map<number, string>; trailer: Dictionary } {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1])
  const table = bodyAt(text, start)
  const trailer = dictionaryIn(table)
  const size = Number(trailer.get('Size'))
  const rows = rowsOf(streamOf(table), 5)
  const objects = new Map<number, string>()
  const packed = new Map<number, string[]>()
  for (let id = 0; id < size; id++) {
    const [kind = 0, high = 0, middle = 0, low = 0, index = 0] = rows[id] ?? []
    const place = high * 65536 + middle * 256 + low
    if (kind === 1) {
      if (!text.startsWith(`${id} 0 obj\n`, place))
        throw new Error(`object ${id} is not where the table says`)
      objects.set(id, bodyAt(text, place))
    }
    if (kind === 2) {
      const inside = packed.get(place) ?? membersOf(bodyAt(text, placeOf(rows, place)))
      packed.set(place, inside)
      objects.set(id, inside[index] ?? '')
    }
  }
  return { objects, trailer }
}

function placeOf(rows: readonly number[][], id: number): number {
  const [, high = 0, middle = 0, low = 0] = rows[id] ?? []
  return high * 65536 + middle * 256 + low
}

function bodyAt(text: string, place: number): string {
  const start = text.indexOf('obj', place) + 4
  const head = text.slice(start, text.indexOf('endobj', start))
  const length = /\/Length (\d+)[^]*?>>\nstream\n/u.exec(head)
  if (length === null) return head.trim()
  return text.slice(start, start + length.index + length[0].length + Number(length[1]) + '\nendstream'.length)
}

function membersOf(body: string): string[] {
  const content = streamOf(body)
  const first = Number(dictionaryIn(body).get('First'))
  const numbers = content.slice(0, first).trim().split(/\s+/u).map(Number)
  const starts = numbers.filter((_, index) => index % 2 === 1)
  return starts.map((start, index) =>
    content.slice(first + start, first + (starts[index + 1] ?? content.length)).trim(),
  )
}

function rowsOf(data: string, length: number): number[][] {
  const rows: number[][] = []
  for (let start = 0; start < data.length; start += length + 1) {
    const above = rows.at(-1) ?? []
    rows.push(
      Array.from({ length }, (_, index) => (data.charCodeAt(start + 1 + index) + (above[index] ?? 0)) & 255),
    )
  }
  return rows
}

function entriesOf(body: string): string {
  const start = body.indexOf('stream\n')
  return start < 0 || !body.endsWith('endstream') ? body : body.slice(0, start)
}

function dictionaryIn(body: string): Dictionary {
  const [value] = valuesOf(entriesOf(body))
  return value instanceof Map ? value : new Map()
}

function streamOf(body: string): string {
  const data = body.slice(body.indexOf('stream\n') + 'stream\n'.length, -'\nendstream'.length)
  if (!/\/FlateDecode/u.test(entriesOf(body))) return data
  return Buffer.from(unzlibSync(Buffer.from(data, 'latin1'))).toString('latin1')
}
