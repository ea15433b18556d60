import { joinedBytes } from '../../core/joinedBytes'

/** What of a PNG is read; everything else in it is passed over. */
export type PngChunks = {
  width: number
  height: number
  depth: number
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  kind: number
  isInterlaced: boolean
  palette: Uint8Array
  /** What is said of transparency apart from alpha. */
  transparency: Uint8Array | null
  data: Uint8Array
}

/** The chunks of a PNG; `null` where it is cut off or has no sound head. */
export function chunksOf(bytes: Uint8Array): PngChunks | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, Uint8Array>()
  const data: Uint8Array[] = []
  let at = 8
  while (!found.has('IEND')) {
    if (at + 12 > bytes.length) return null
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const content = bytes.subarray(at + 8, end)
    if (name === 'IDAT') data.push(content)
    else if (!found.has(name)) found.set(name, content)
    at = end + 4
  }
  const head = found.get('IHDR')
  if (head?.length !== 13) return null
  const facts = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (facts.getUint8(10) !== 0 || facts.getUint8(11) !== 0) return null
  return {
    width: facts.getUint32(0),
    height: facts.getUint32(4),
    depth: facts.getUint8(8),
    kind: facts.getUint8(9),
    isInterlaced: facts.getUint8(12) !== 0,
    palette: found.get('PLTE') ?? new Uint8Array(),
    transparency: found.get('tRNS') ?? null,
    data: joinedBytes(data),
  }
}
