import { zlibSync } from 'fflate'
import { binaryString, bytesOf } from './syntax'

/** So many objects share a stream; the place of one in it is one byte of the table. */
const mostInStream = 250

type Entry = { kind: 'free' } | { kind: 'at'; place: number } | { kind: 'in'; stream: number; index: number }

/**
 * The same document as PDF 1.7 and compressed: what is no stream is packed into streams, and so is the table of objects. Takes
 * a file as jsPDF writes it, with one plain table and one trailer.
 */
export function pack(file: string): Uint8Array {
  const { objects, trailer } = read(file)
  const parts = ['%PDF-1.7\n%\xBA\xDF\xAC\xE0\n']
  let place = parts.join('').length
  const entries = new Map<number, Entry>()
  let next = Math.max(...objects.keys()) + 1

  function add(id: number, body: string) {
    const text = `${id} 0 obj\n${body}\nendobj\n`
    entries.set(id, { kind: 'at', place })
    parts.push(text)
    place += text.length
  }
  function addPacked(group: readonly (readonly [number, string])[]) {
    let [head, body] = ['', '']
    for (const [index, [id, text]] of group.entries()) {
      head += `${id} ${body.length} `
      body += `${text}\n`
      entries.set(id, { kind: 'in', stream: next, index })
    }
    add(next, stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, head + body))
    next += 1
  }

  for (const [id, body] of objects) if (isStream(body)) add(id, compressed(body))
  const small = [...objects].filter(([, body]) => !isStream(body))
  for (let start = 0; start < small.length; start += mostInStream) {
    addPacked(small.slice(start, start + mostInStream))
  }
  const start = place
  entries.set(next, { kind: 'at', place })
  const layout = `/W [${widths.join(' ')}] /DecodeParms <</Predictor 12 /Columns ${rowLength}>>`
  add(next, stream(`/Type /XRef /Size ${next + 1} ${layout} ${trailer}`, tableOf(entries, next)))
  parts.push(`startxref\n${start}\n%%EOF\n`)
  return bytesOf(parts.join(''))
}

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
  const said = file.slice(end).match(/\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/gu) ?? []
  return { objects: new Map(bodies.toSorted(([one], [other]) => one - other)), trailer: said.join(' ') }
}

/** A stream as jsPDF writes it, compressed; metadata stay readable. */
function compressed(body: string): string {
  const end = body.indexOf('stream\n')
  const entries = body.slice(body.indexOf('<<') + 2, body.lastIndexOf('>>', end))
  if (/\/Filter|\/Metadata/u.test(entries)) return body
  const data = body.slice(end + 'stream\n'.length, -'\nendstream'.length)
  return stream(entries.replace(/\/Length \d+/u, '').trim(), data)
}

function stream(entries: string, data: string): string {
  const packed = binaryString(zlibSync(bytesOf(data), { level: 6 }))
  return `<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream`
}

const widths = [1, 3, 1]
const rowLength = 5

/** A row per object, each as the difference to the one above: that packs well. */
function tableOf(entries: ReadonlyMap<number, Entry>, last: number): string {
  const rows = Array.from({ length: last + 1 }, (_, id) => rowOf(entries.get(id) ?? { kind: 'free' }))
  const up = 2
  const differences = rows.flatMap((row, index) => {
    const above = rows[index - 1] ?? []
    return [up, ...row.map((byte, place) => (byte - (above[place] ?? 0)) & 255)]
  })
  return binaryString(Uint8Array.from(differences))
}

function rowOf(entry: Entry): number[] {
  if (entry.kind === 'free') return [0, 0, 0, 0, 255]
  const [first, second] = entry.kind === 'at' ? [entry.place, 0] : [entry.stream, entry.index]
  const bytes = [first >>> 16, first >>> 8, first, second]
  return [entry.kind === 'at' ? 1 : 2, ...bytes.map((byte) => byte & 255)]
}
