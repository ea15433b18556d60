import { objectAt, type PdfFile, type PdfObject } from './pdfFile'
import { objectIn, objectStream, type ObjectStream } from './objectStream'
import type { PdfValue } from './values'

/** The object with a number, as the places of the file name it. */
export function objectOf(file: PdfFile, number: number): PdfObject | undefined {
  const place = file.places.get(number)
  if (place === undefined || place === 'deleted') return undefined
  if ('at' in place) {
    const object = objectAt(file, place.at)
    return object?.number === number ? object : undefined
  }
  const stream = streamOf(file, place.inStream)
  const value = stream && objectIn(file, stream, number)
  return value && { number, value }
}

/** A value, or what it refers to. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  return value?.kind === 'reference' ? objectOf(file, value.to)?.value : value
}

/** An object stream, unpacked once. It stands in the file itself, never in another one. */
function streamOf(file: PdfFile, number: number): ObjectStream | undefined {
  if (file.streams.has(number)) return file.streams.get(number)
  const place = file.places.get(number)
  const object = typeof place === 'object' && 'at' in place ? objectAt(file, place.at) : undefined
  const stream = object?.number === number ? objectStream(file, object) : undefined
  file.streams.set(number, stream)
  return stream
}
