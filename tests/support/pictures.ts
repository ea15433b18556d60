import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import type { StoredPicture } from '../../src/core/profile/profile'

export type SomePng = {
  width?: number
  height?: number
  depth?: number
  kind?: number
  interlace?: number
  /** Rows with the filter before each, packed unless told otherwise. */
  rows?: Uint8Array
  data?: Uint8Array
  /** Chunks between head and data. */
  chunks?: readonly (readonly [name: string, content: Uint8Array])[]
}

/** A PNG as a program writes it; a red square of two by two unless told otherwise. */
export function somePng(options: SomePng = {}): Uint8Array {
  const { width = 2, height = 2, depth = 8, kind = 2, interlace = 0, chunks = [] } = options
  const row = [0, 255, 0, 0, 255, 0, 0]
  const rows = options.rows ?? Uint8Array.from([...row, ...row])
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head.set([depth, kind, 0, 0, interlace], 8)
  const all: (readonly [string, Uint8Array])[] = [
    ['IHDR', head],
    ...chunks,
    ['IDAT', options.data ?? zlibSync(rows)],
    ['IEND', new Uint8Array()],
  ]
  return Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...all.flatMap(chunkOf)])
}

function chunkOf([name, content]: readonly [string, Uint8Array]): number[] {
  const bytes = [...Buffer.from(name, 'latin1'), ...content]
  return [...fourBytes(content.length), ...bytes, ...fourBytes(crc32(Buffer.from(bytes)))]
}

function fourBytes(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
}

/** Eight grey pixels in a square: a baseline JPEG with one component, tables and a comment. */
export function someJpeg({ colours = 1, method = 0xc0, width = 8, height = 8, adobe = -1 } = {}): Uint8Array {
  const segment = (marker: number, content: readonly number[]) => [
    0xff,
    marker,
    (content.length + 2) >> 8,
    (content.length + 2) & 255,
    ...content,
  ]
  const components = Array.from({ length: colours }, (_, index) => [index + 1, 0x11, 0])
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  const counts = (count: number) => [count, ...Array.from({ length: 15 }, () => 0)]
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe1, [...Buffer.from('Exif: taken in the office')]),
    ...segment(0xfe, [...Buffer.from('secret comment')]),
    ...(adobe < 0 ? [] : segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, adobe])),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(method, [8, ...size, colours, ...components.flat()]),
    ...segment(0xc4, [0, ...counts(1), 0]),
    ...segment(0xc4, [16, ...counts(1), 0]),
    ...segment(0xda, [colours, ...components.flatMap(([id = 0]) => [id, 0]), 0, 63, 0]),
    0x3f,
    0xff,
    0x00,
    0x3f,
    0xff,
    0xd9,
  ])
}

/** A picture as it stands in a profile. */
export function stored(bytes: Uint8Array, size: Partial<StoredPicture> = {}): StoredPicture {
  const type = bytes[0] === 137 ? 'image/png' : 'image/jpeg'
  const [width, height] = type === 'image/png' ? [2, 2] : [8, 8]
  return { type, width, height, data: Buffer.from(bytes).toString('base64'), ...size }
}
