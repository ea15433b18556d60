import { Inflate } from 'fflate'

/** Small pieces, so that what comes out of one of them stays small too. */
const piece = 1024

/** What a zlib stream holds, where that is exactly so many bytes; `null` otherwise. Never keeps more than those and one piece. */
export function inflated(data: Uint8Array, length: number): Uint8Array | null {
  if (data.length < 6 || ((data[0] ?? 0) & 15) !== 8) return null
  const result = new Uint8Array(length)
  let at = 0
  let isTooLong = false
  const stream = new Inflate((part) => {
    isTooLong ||= at + part.length > length
    if (isTooLong) return
    result.set(part, at)
    at += part.length
  })
  try {
    for (let start = 2; start < data.length && !isTooLong; start += piece) {
      stream.push(data.subarray(start, start + piece))
    }
  } catch {
    return null
  }
  return isTooLong || at < length ? null : result
}
