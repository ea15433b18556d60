import type { IsoDate } from '../../core/date'

/** Signs outside Latin-1 that a string can hold as one byte. */
const ownBytes = new Map([...'•†‡…—–'].map((sign, index) => [sign, 0x80 + index]))

/** A string object: one byte a letter where that can be (PDFDocEncoding, shortened), or else UTF-16. */
export function textString(text: string): string {
  const bytes = text.replace(/[•†‡…—–]/gu, (sign) => String.fromCharCode(ownBytes.get(sign) ?? 0))
  if (/^[\x20-\x7e\x80-\x85\xa1-\xac\xae-\xff]*$/u.test(bytes)) {
    return `(${bytes.replace(/[\\()]/gu, String.raw`\$&`)})`
  }
  let units = 'FEFF'
  for (let index = 0; index < text.length; index++) {
    units += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase()
  }
  return `<${units}>`
}

/** A name object; what a name may not contain is written by its number. */
export function nameOf(text: string): string {
  const escaped = text.replace(
    /[^\w.+-]/gu,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
  return `/${escaped}`
}

/** A length in points with two digits at most. */
export function length(points: number): string {
  return String(Math.round(points * 100) / 100)
}

export function reference(id: number): string {
  return `${id} 0 R`
}

/** Midnight of a day, without the time zone of the machine. */
export function moment(day: IsoDate): string {
  return `D:${day.replaceAll('-', '')}000000+00'00'`
}

/** One character per byte, as jsPDF takes its files and gives its result. */
export function binaryString(bytes: Uint8Array): string {
  const chunk = 0x8000
  let result = ''
  for (let start = 0; start < bytes.length; start += chunk) {
    result += String(Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + chunk)))
  }
  return result
}

/** The bytes of such a string, or of a part of it. */
export function bytesOf(binary: string, start = 0, end = binary.length): Uint8Array {
  const bytes = new Uint8Array(end - start)
  for (let index = start; index < end; index++) bytes[index - start] = binary.charCodeAt(index)
  return bytes
}
