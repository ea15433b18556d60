const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map([...letters].map((letter, value) => [letter, value]))

/** The bytes of a text in base64 (RFC 4648) with its padding; `null` where it is none. */
export function bytesOfBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const end = text.indexOf('=')
  const digits = end === -1 ? text : text.slice(0, end)
  if (end !== -1 && !/^={1,2}$/u.test(text.slice(end))) return null
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let [bits, waiting, at] = [0, 0, 0]
  for (const digit of digits) {
    const value = values.get(digit)
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xffffff
    waiting += 6
    if (waiting < 8) continue
    waiting -= 8
    bytes[at] = (bits >> waiting) & 255
    at += 1
  }
  return bytes
}
