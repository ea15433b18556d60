import { zlibSync } from 'fflate'
import { joinedBytes } from '../../core/joinedBytes'
import { fileIdOf } from './fileId'
import { bytesOf } from './syntax'

/** So many objects share a stream; the place of one in it is one byte of the table. */
const mostInStream = 250

type Entry = { kind: 'free' } | { kind: 'at'; place: number } | { kind: 'in'; stream: number; index: number }

/**
 * The same document as PDF 1.7 and compressed: what is no stream is packed into streams, and so is the table of objects. Takes
 * a file as jsPDF writes it, with one plain table and one trailer, and names it after its own content.
 */
export function pack(file: string): Uint8Array {
  const { objects, trailer } = read(file)
  const parts = [bytesOf('%PDF-1.7\n%\xBA\xDF\xAC\xE0\n')]
  let place = sizeOf(parts)
  const entries = new Map<number, Entry>()
  let next = Math.max(...objects.keys()) + 1

  function add(id: number, body: readonly Uint8Array[]) {
    const object = [bytesOf(`${id} 0 obj\n`), ...body, endOfObject]
    entries.set(id, { kind: 'at', place })
    parts.push(...object)
    place += sizeOf(object)
  }
  function addPacked(group: readonly (readonly [number, string])[]) {
    let [head, body] = ['', '']
    for (const [index, [id, text]] of group.entries()) {
      head += `${id} ${body.length} `
      body += `${text}\n`
      entries.set(id, { kind: 'in', stream: next, index })
    }
    add(next, stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, bytesOf(head + body)))
    next += 1
  }

  const small: (readonly [number, string])[] = []
  for (const [id, body] of objects) {
    if (isStream(body)) add(id, compressed(body))
    else small.push([id, body])
  }
  for (let start = 0; start < small.length; start += mostInStream) {
    addPacked(small.slice(start, start + mostInStream))
  }
  const start = place
  entries.set(next, { kind: 'at', place })
  const fileId = fileIdOf(parts)
  const origin = `${trailer} /ID [<${fileId}> <${fileId}>]`
  const layout = `/W [${widths.join(' ')}] /DecodeParms <</Predictor 12 /Columns ${rowLength}>>`
  add(next, stream(`/Type /XRef /Size ${next + 1} ${layout} ${origin}`, tableOf(entries, next)))
  parts.push(bytesOf(`startxref\n${start}\n%%EOF\n`))
  return joinedBytes(parts)
}

const endOfObject = bytesOf('\nendobj\n')

function isStream(body: string): boolean {
  return body.endsWith('endstream')
}

/** Objects by number, in rising order, and what the trailer says. */
function read(file: string): { objects: Map<number, string>; trailer: string } {
  const table = Number(file.slice(file.lastIndexOf('startxref') + 'startxref'.length, -'%%EOF'.length))
  const end = file.indexOf('trailer', table)
  const offsets = file
    .slice(table, end)
    .split('\n')
    .flatMap((line) => (line.endsWith(' n ') ? Number(line.slice(0, 10)) : []))
  const starts = offsets.map((offset, index) => ({ id: index + 1, offset }))
  const found = starts.filter(({ id, offset }) => file.startsWith(`${id} 0 obj`, offset))
  const inOrder = found.toSorted((one, other) => one.offset - other.offset)
  const bodies = inOrder.map(({ id, offset }, index): [number, string] => {
    const text = file.slice(offset + `${id} 0 obj`.length, inOrder[index + 1]?.offset ?? table)
    return [id, text.slice(0, text.lastIndexOf('endobj')).trim()]
  })
  const said = file.slice(end).match(/\/(?:Root|Info) \d+ 0 R/gu) ?? []
  return { objects: new Map(bodies.toSorted(([one], [other]) => one - other)), trailer: said.join(' ') }
}

/** A stream as jsPDF writes it, compressed; metadata stay readable. */
function compressed(body: string): Uint8Array[] {
  const end = body.indexOf('stream\n')
  const entries = body.slice(body.indexOf('<<') + 2, body.lastIndexOf('>>', end))
  if (/\/Filter|\/Metadata/u.test(entries)) return [bytesOf(body)]
  const data = bytesOf(body, end + 'stream\n'.length, body.length - '\nendstream'.length)
  return stream(entries.replace(/\/Length \d+/u, '').trim(), data)
}

/** Beyond this level files get one percent smaller, and the work takes a third longer. */
const level = 5

function stream(entries: string, data: Uint8Array): Uint8Array[] {
  const packed = zlibSync(data, { level })
  const head = `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`
  return [bytesOf(head), packed, endOfStream]
}

const endOfStream = bytesOf('\nendstream')

const widths = [1, 3, 1]
const rowLength = 5
const up = 2

/** A row per object, each as the difference to the one above: that packs well. */
function tableOf(entries: ReadonlyMap<number, Entry>, last: number): Uint8Array {
  const rows = new Uint8Array((last + 1) * rowLength)
  const table = new Uint8Array((last + 1) * (rowLength + 1))
  for (let id = 0; id <= last; id++) {
    const start = id * rowLength
    writeRow(rows, start, entries.get(id) ?? { kind: 'free' })
    table[start + id] = up
    for (let place = start; place < start + rowLength; place++) {
      table[place + id + 1] = (rows[place] ?? 0) - (rows[place - rowLength] ?? 0)
    }
  }
  return table
}

function writeRow(rows: Uint8Array, start: number, entry: Entry) {
  if (entry.kind === 'free') {
    rows[start + rowLength - 1] = 255
    return
  }
  const first = entry.kind === 'at' ? entry.place : entry.stream
  rows[start] = entry.kind === 'at' ? 1 : 2
  rows[start + 1] = first >>> 16
  rows[start + 2] = first >>> 8
  rows[start + 3] = first
  rows[start + 4] = entry.kind === 'at' ? 0 : entry.index
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}
