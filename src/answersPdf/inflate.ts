import { Inflate } from 'fflate'
import { joinedBytes } from '../core/joinedBytes'
import type { Limits } from './cursor'

/** Small pieces, so that what comes out of one of them stays small too. */
const piece = 1024

/**
 * What a zlib stream holds. Refuses more than `most` bytes before they fill the memory, and whatever its check sum does
 * not fit.
 */
export function inflate(data: Uint8Array, most: number, limits: Limits): Uint8Array | 'damaged' | 'tooLarge' {
  const [method = 0] = data
  if (data.length < 6 || (method & 15) !== 8) return 'damaged'
  if (limits.inflated < 0) return 'tooLarge'
  const parts: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((part) => {
    parts.push(part)
    length += part.length
  })
  try {
    for (let at = 2; at < data.length; at += piece) {
      const before = length
      stream.push(data.subarray(at, at + piece))
      limits.inflated -= length - before
      if (length > most || limits.inflated < 0) return 'tooLarge'
    }
  } catch {
    return 'damaged'
  }
  const result = joinedBytes(parts)
  return isChecked(data, checkSum(result)) ? result : 'damaged'
}

/** Adler-32 (RFC 1950). */
function checkSum(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return high * 65_536 + low
}

/** The check sum ends the data; up to two line breaks may follow where the length was not known. */
function isChecked(data: Uint8Array, sum: number): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (let end = data.length; end >= 6 && end >= data.length - 2; end -= 1) {
    if (view.getUint32(end - 4) === sum) return true
    if (data[end - 1] !== 10 && data[end - 1] !== 13) return false
  }
  return false
}
