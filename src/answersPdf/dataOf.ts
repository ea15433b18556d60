import { inflate } from './inflate'
import { objectAt, type PdfFile, type PdfObject } from './pdfFile'
import { unpredicted } from './predictor'
import { countIn, dictionaryIn, listIn, nameIn, type Dictionary } from './values'

const end = /[\0\t\n\f\r ]{0,4}endstream/y

/** The data of a stream, unpacked: at most so many bytes. Knows the one method that everybody uses. */
export function dataOf(file: PdfFile, object: PdfObject, most: number): Uint8Array | 'damaged' | 'tooLarge' {
  const dictionary = dictionaryIn(object.value)
  if (!dictionary || object.data === undefined) return 'damaged'
  const raw = rawData(file, dictionary, object.data)
  if (!raw) return 'damaged'
  const filters = allOf(dictionary.get('Filter')).map(nameIn)
  const [filter] = filters
  if (filters.length === 0) return raw.length > most ? 'tooLarge' : raw
  if (filters.length > 1 || filter !== 'FlateDecode') return 'damaged'
  const data = inflate(raw, most, file.limits)
  if (typeof data === 'string') return data
  const [parameters] = allOf(dictionary.get('DecodeParms'))
  return unpredicted(data, dictionaryIn(parameters)) ?? 'damaged'
}

/** One value or a list of them. */
function allOf(value: Parameters<typeof listIn>[0]) {
  return listIn(value) ?? (value && value.kind !== 'other' ? [value] : [])
}

/** From the first byte to the end that the length names; where that is none, to the next mark of an end. */
function rawData(file: PdfFile, dictionary: Dictionary, start: number): Uint8Array | undefined {
  const { bytes, text, limits } = file
  const length = lengthOf(file, dictionary)
  end.lastIndex = start + (length ?? 0)
  if (length !== undefined && end.test(text)) return bytes.subarray(start, start + length)
  if (limits.characters <= 0) return undefined
  const mark = text.indexOf('endstream', start)
  limits.characters -= (mark === -1 ? text.length : mark) - start
  return mark === -1 ? undefined : bytes.subarray(start, mark)
}

/** The length of a stream; where it stands apart, it is looked for only in the file itself, so that this comes to an end. */
function lengthOf(file: PdfFile, dictionary: Dictionary): number | undefined {
  const length = dictionary.get('Length')
  if (length?.kind !== 'reference') return countIn(length)
  const place = file.places.get(length.to)
  return typeof place === 'object' && 'at' in place ? countIn(objectAt(file, place.at)?.value) : undefined
}
