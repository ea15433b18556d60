import { unzlibSync } from 'fflate'

const signature = 0x774f4646
const entryLength = { woff: 20, trueType: 16 }

/** The font in a WOFF file of version 1: the same tables, unpacked. Throws where the file is something else or damaged. */
export function trueTypeOf(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (view.getUint32(0) !== signature) throw new Error('The font is no WOFF file.')
  const count = view.getUint16(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + entryLength.woff * index
    const [start, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at))
    const data = woff.subarray(start, (start ?? 0) + (packed ?? 0))
    const bytes = packed === length ? data : unzlibSync(data)
    return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), bytes }
  })
  const head = 12 + entryLength.trueType * count
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head)
  const font = new Uint8Array(size)
  const out = new DataView(font.buffer)
  const levels = Math.floor(Math.log2(count))
  out.setUint32(0, view.getUint32(4))
  const search = 16 * 2 ** levels
  for (const [index, value] of [count, search, levels, 16 * count - search].entries()) {
    out.setUint16(4 + 2 * index, value)
  }
  let place = head
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + entryLength.trueType * index
    const values = [tag, checksum, place, bytes.length]
    for (const [at, value] of values.entries()) out.setUint32(entry + 4 * at, value)
    font.set(bytes, place)
    place += padded(bytes.length)
  }
  return font
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
