import { strFromU8 } from 'fflate'
import { cursorAt } from './cursor'
import { dataOf } from './dataOf'
import type { PdfFile, PdfObject } from './pdfFile'
import { readValue } from './readValue'
import { countIn, dictionaryIn, nameIn, type PdfValue } from './values'

/** Objects packed into one stream (ISO 32000-1, 7.5.7): their text, and where each of them begins. */
export type ObjectStream = { text: string; starts: ReadonlyMap<number, number> }

const mostBytes = 8_000_000

/** The objects that a stream holds; undefined where it is none, or broken. */
export function objectStream(file: PdfFile, object: PdfObject): ObjectStream | undefined {
  const dictionary = dictionaryIn(object.value)
  const [count, first] = [countIn(dictionary?.get('N')), countIn(dictionary?.get('First'))]
  if (nameIn(dictionary?.get('Type')) !== 'ObjStm' || count === undefined || first === undefined)
    return undefined
  const data = dataOf(file, object, mostBytes)
  if (typeof data === 'string') return undefined
  const text = strFromU8(data, true)
  const cursor = cursorAt(text, 0, file.limits)
  const starts = new Map<number, number>()
  for (let index = 0; index < count; index += 1) {
    const number = countIn(readValue(cursor))
    const start = countIn(readValue(cursor))
    if (number === undefined || start === undefined) return undefined
    starts.set(number, first + start)
  }
  return { text, starts }
}

/** An object of such a stream. */
export function objectIn(
  file: PdfFile,
  { text, starts }: ObjectStream,
  number: number,
): PdfValue | undefined {
  const start = starts.get(number)
  return start === undefined ? undefined : readValue(cursorAt(text, start, file.limits))
}
