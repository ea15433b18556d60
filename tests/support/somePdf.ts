import { zlibSync } from 'fflate'

/** How a PDF says where its objects stand. */
export type PdfForm = 'table' | 'stream' | 'hybrid'

export type SomePdf = {
  form?: PdfForm
  /** Objects in place of the usual ones or besides them, as they are written. */
  objects?: Readonly<Record<number, string>>
  /** More for the trailer. */
  trailer?: string
  /** Name and content of the embedded file; as it is, where it is not packed. */
  name?: string
  content?: string
  isPacked?: boolean
}

/** A small PDF that carries a file. Objects 1 to 5 are catalog, pages, names, file specification and data. */
export function somePdf(options: SomePdf = {}): Uint8Array {
  const { form = 'table', name = 'firm.lotse.json', content = '{"a":1}', isPacked = true } = options
  const objects: Record<number, string> = {
    1: '<</Type/Catalog/Pages 2 0 R/Names 3 0 R>>',
    2: '<</Type/Pages/Kids[]/Count 0>>',
    3: `<</EmbeddedFiles<</Names[(${name}) 4 0 R]>>>>`,
    4: `<</Type/Filespec/F(${name})/UF(${name})/EF<</F 5 0 R>>>>`,
    5: streamOf('/Type/EmbeddedFile', content, isPacked),
    ...options.objects,
  }
  return bytesOf(written(objects, form, options.trailer ?? ''))
}

/** A stream as it is written. */
export function streamOf(entries: string, content: string | Uint8Array, isPacked = true): string {
  const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const data = isPacked ? zlibSync(plain, { level: 9 }) : plain
  const filter = isPacked ? '/Filter/FlateDecode' : ''
  return `<<${entries}${filter}/Length ${data.length}>>\nstream\n${textOf(data)}\nendstream`
}

/** One character per byte, and back. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

function written(objects: Readonly<Record<number, string>>, form: PdfForm, trailer: string): string {
  const numbers = Object.keys(objects).map(Number)
  const next = Math.max(...numbers) + 1
  const packed = form === 'table' ? [] : numbers.filter((number) => !objects[number]?.includes('stream'))
  let text = '%PDF-1.5\n%\u00ba\u00df\n'
  const places = new Map<number, [kind: number, value: number, index: number]>()
  const add = (number: number, body: string) => {
    places.set(number, [1, text.length, 0])
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  for (const number of numbers) if (!packed.includes(number)) add(number, objects[number] ?? '')
  if (packed.length > 0) {
    let head = ''
    let body = ''
    for (const [index, number] of packed.entries()) {
      places.set(number, [2, next, index])
      head += `${number} ${body.length} `
      body += `${objects[number]}\n`
    }
    add(next, streamOf(`/Type/ObjStm/N ${packed.length}/First ${head.length}`, bytesOf(head + body)))
  }
  const table = text.length
  if (form !== 'stream') places.set(0, [0, 0, 65535])
  if (form === 'table') return text + tableOf(places, `/Size ${next}/Root 1 0 R${trailer}`, table)
  add(next + 1, crossReferenceStream(places, next + 2, trailer))
  if (form === 'stream') return `${text}startxref\n${table}\n%%EOF\n`
  const old = text.length
  return text + tableOf(places, `/Size ${next + 2}/Root 1 0 R/XRefStm ${table}${trailer}`, old)
}

function tableOf(places: ReadonlyMap<number, readonly number[]>, trailer: string, at: number): string {
  const entries = [...places].map(([number, [kind, value = 0]]) => {
    const place = String(kind === 1 ? value : 0).padStart(10, '0')
    return `${number} 1\n${place} ${kind === 1 ? '00000 n' : '65535 f'}\r\n`
  })
  return `xref\n${entries.join('')}trailer\n<<${trailer}>>\nstartxref\n${at}\n%%EOF\n`
}

/** With the differences to the row above, as most programs write it. */
function crossReferenceStream(
  places: ReadonlyMap<number, readonly number[]>,
  size: number,
  trailer: string,
): string {
  let above = new Uint8Array(6)
  const rows = Array.from({ length: size }, (_, number) => {
    const [kind = 0, value = 0, index = 0] = places.get(number) ?? []
    const row = Uint8Array.of(kind, value >> 16, (value >> 8) & 255, value & 255, index >> 8, index & 255)
    const differences = row.map((byte, column) => byte - (above[column] ?? 0))
    above = row
    return [2, ...differences]
  })
  const parameters = '/DecodeParms<</Predictor 12/Columns 6>>'
  return streamOf(
    `/Type/XRef/Size ${size}/W[1 3 2]/Root 1 0 R${parameters}${trailer}`,
    Uint8Array.from(rows.flat()),
  )
}
