import { isFrame } from '../../core/profile/pictureHeader'
import type { ReadPicture } from './readPicture'

/** Markers of what is needed to draw: tables, restart interval, scans. Words, places and previews stay behind. */
const needed = new Set([0xc4, 0xdb, 0xdd])
const [startOfScan, endOfImage, adobe] = [0xda, 0xd9, 0xee]

/** A JPEG of one or three colours without anything that is not drawn. Colours for presses and rare methods are refused. */
export function readJpeg(bytes: Uint8Array): ReadPicture | 'damagedPicture' | 'unsupportedPicture' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [Uint8Array.of(0xff, 0xd8)]
  let frame: { width: number; height: number; colours: number } | null = null
  let isTransformed = true
  let scans = 0
  let at = 2
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    if (at + 2 > bytes.length || bytes[at] !== 0xff) return 'damagedPicture'
    const marker = view.getUint8(at + 1)
    if (marker === endOfImage) break
    if (at + 4 > bytes.length) return 'damagedPicture'
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length || end < at + 4) return 'damagedPicture'
    const segment = bytes.subarray(at, end)
    if (isFrame(marker)) {
      if (frame !== null || segment.length < 10) return 'damagedPicture'
      frame = {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        colours: view.getUint8(at + 9),
      }
      const isPlain = marker <= 0xc2 && bytes[at + 4] === 8 && (frame.colours === 1 || frame.colours === 3)
      if (!isPlain) return 'unsupportedPicture'
    }
    if (marker === adobe && segment.length >= 16) isTransformed = segment[15] !== 0
    if (marker === startOfScan) {
      if (frame === null) return 'damagedPicture'
      scans += 1
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(end - segment.length, at))
      continue
    }
    if (needed.has(marker) || isFrame(marker)) kept.push(segment)
    at = end
  }
  if (frame === null || scans === 0) return 'damagedPicture'
  const { width, height, colours } = frame
  kept.push(Uint8Array.of(0xff, endOfImage))
  return { kind: 'jpeg', width, height, isGrey: colours === 1, isTransformed, parts: kept }
}

/** Where the data of a scan end: at a marker that is neither an escaped byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (bytes[at] === 0xff && !isData) return at
  }
  return bytes.length
}
