import { chunksOf, type PngChunks } from './chunks'
import { inflated } from './inflated'
import type { ReadPicture } from './readPicture'
import { unfiltered } from './unfiltered'

const channels = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
])

/** The pixels of a PNG as red, green and blue on white paper: nothing of it shines through, and nothing else comes along. */
export function readPng(bytes: Uint8Array): ReadPicture | 'damagedPicture' | 'unsupportedPicture' {
  const png = chunksOf(bytes)
  if (png === null) return 'damagedPicture'
  const { width, height, depth, kind } = png
  const count = channels.get(kind)
  if (count === undefined) return 'damagedPicture'
  const isFine = depth < 8 && [1, 2, 4].includes(depth) && (kind === 0 || kind === 3)
  if (png.isInterlaced || (depth !== 8 && !isFine)) return 'unsupportedPicture'
  const rowLength = Math.ceil((width * count * depth) / 8)
  const rows = inflated(png.data, (rowLength + 1) * height)
  const samples = rows && unfiltered(rows, rowLength, height, count)
  if (samples === null) return 'damagedPicture'
  const at = depth === 8 ? plain(samples, rowLength) : packed(samples, rowLength, depth)
  const data = new Uint8Array(width * height * 3)
  const colourAt = colours(png, at)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, alpha] = colourAt(y, x * count)
      const place = (y * width + x) * 3
      data[place] = onWhite(red, alpha)
      data[place + 1] = onWhite(green, alpha)
      data[place + 2] = onWhite(blue, alpha)
    }
  }
  return { kind: 'pixels', width, height, data }
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number]
type Samples = (row: number, index: number) => number

function plain(samples: Uint8Array, rowLength: number): Samples {
  return (row, index) => samples[row * rowLength + index] ?? 0
}

/** Several samples in a byte, the first in its highest bits. */
function packed(samples: Uint8Array, rowLength: number, depth: number): Samples {
  const most = 2 ** depth - 1
  return (row, index) => {
    const byte = samples[row * rowLength + ((index * depth) >> 3)] ?? 0
    return (byte >> (8 - depth - ((index * depth) & 7))) & most
  }
}

function colours({ kind, depth, palette, transparency }: PngChunks, at: Samples): typeof colourOf {
  const key = transparency === null ? null : new DataView(transparency.buffer, transparency.byteOffset)
  const keyAt = (index: number) =>
    key !== null && transparency !== null && transparency.length >= 2 * index + 2
      ? key.getUint16(2 * index)
      : -1
  const scale = 255 / (2 ** depth - 1)
  return colourOf

  function colourOf(row: number, index: number): Colour {
    const first = at(row, index)
    if (kind === 3) {
      const [red = 0, green = 0, blue = 0] = palette.subarray(first * 3, first * 3 + 3)
      return [red, green, blue, transparency?.[first] ?? 255]
    }
    if (kind === 0 || kind === 4) {
      const grey = first * scale
      const alpha = kind === 4 ? at(row, index + 1) : first === keyAt(0) ? 0 : 255
      return [grey, grey, grey, alpha]
    }
    const [green, blue] = [at(row, index + 1), at(row, index + 2)]
    if (kind === 6) return [first, green, blue, at(row, index + 3)]
    const isKey = first === keyAt(0) && green === keyAt(1) && blue === keyAt(2)
    return [first, green, blue, isKey ? 0 : 255]
  }
}

function onWhite(value: number, alpha: number): number {
  return Math.round((value * alpha + 255 * (255 - alpha)) / 255)
}
