import { cursorAt, take, takeWord, type Cursor } from './cursor'
import { dataOf } from './dataOf'
import { objectAt, type PdfFile, type Place } from './pdfFile'
import { readValue } from './readValue'
import { countIn, dictionaryIn, listIn, nameIn, type Dictionary } from './values'

const mostSections = 500
const mostBytes = 8_000_000
const subsection = /[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+(\d{1,10})(?=[\0\t\n\f\r ])/y
const entry = /[\0\t\n\f\r ]*(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+([nf])/y
const number = /[\0\t\n\f\r ]*(\d{1,10})/y

type Section = { places: readonly (readonly [number: number, place: Place])[]; trailer: Dictionary }

/**
 * Notes the places of all objects as the cross references of the file tell them, the newest first, and gives its trailers;
 * undefined where any of them cannot be read (ISO 32000-1, 7.5.4 to 7.5.8).
 */
export function crossReferences(file: PdfFile): readonly Dictionary[] | undefined {
  const mark = file.text.lastIndexOf('startxref')
  if (mark === -1) return undefined
  const [, start] = take(cursorAt(file.text, mark + 9, file.limits), number) ?? []
  const trailers: Dictionary[] = []
  const seen = new Set<number>()
  let next: number | undefined = start === undefined ? undefined : Number(start)
  while (next !== undefined && !seen.has(next) && seen.size < mostSections) {
    seen.add(next)
    const section = sectionAt(file, next)
    if (!section) return undefined
    const isDeleted = ([, place]: Section['places'][number]) => place === 'deleted'
    note(
      file,
      section.places.filter((each) => !isDeleted(each)),
    )
    // A table for old readers calls deleted what a stream for new ones holds.
    const hidden = countIn(section.trailer.get('XRefStm'))
    note(file, hidden === undefined ? [] : (streamAt(file, hidden)?.places ?? []))
    note(file, section.places.filter(isDeleted))
    trailers.push(section.trailer)
    next = countIn(section.trailer.get('Prev'))
  }
  return trailers.length > 0 ? trailers : undefined
}

function note({ places }: PdfFile, found: Section['places']): void {
  for (const [number, place] of found) if (!places.has(number)) places.set(number, place)
}

function sectionAt(file: PdfFile, at: number): Section | undefined {
  const cursor = cursorAt(file.text, at, file.limits)
  return takeWord(cursor, 'xref') ? tableAt(cursor) : streamAt(file, at)
}

/** A table in words, and its trailer. */
function tableAt(cursor: Cursor): Section | undefined {
  const places: [number, Place][] = []
  for (let heading = take(cursor, subsection); heading; heading = take(cursor, subsection)) {
    const [, first = '', count = ''] = heading
    for (let index = 0; index < Number(count); index += 1) {
      const [, at = '', kind] = take(cursor, entry) ?? []
      cursor.limits.values -= 1
      if (kind === undefined || cursor.limits.values < 0) return undefined
      places.push([Number(first) + index, kind === 'n' ? { at: Number(at) } : 'deleted'])
    }
  }
  if (!takeWord(cursor, 'trailer')) return undefined
  const trailer = dictionaryIn(readValue(cursor))
  return trailer && { places, trailer }
}

/** A table in a stream, whose dictionary is the trailer. */
function streamAt(file: PdfFile, at: number): Section | undefined {
  const object = objectAt(file, at)
  const trailer = dictionaryIn(object?.value)
  if (!object || !trailer || nameIn(trailer.get('Type')) !== 'XRef') return undefined
  const widths = (listIn(trailer.get('W')) ?? []).map(countIn)
  const [kind = 0, second = 0, third = 0] = widths
  const width = kind + second + third
  if (widths.length < 3 || width < 1 || Math.max(kind, second, third) > 6) return undefined
  const data = dataOf(file, object, mostBytes)
  if (typeof data === 'string') return undefined
  const places: [number, Place][] = []
  let row = 0
  for (const [first, count] of ranges(trailer)) {
    for (let index = 0; index < count; index += 1, row += width) {
      file.limits.values -= 1
      if (row + width > data.length || file.limits.values < 0) return undefined
      const type = kind === 0 ? 1 : bigEndian(data, row, kind)
      const value = bigEndian(data, row + kind, second)
      const place = type === 1 ? { at: value } : type === 2 ? { inStream: value } : 'deleted'
      places.push([first + index, place])
    }
  }
  return { places, trailer }
}

/** First number and count of each stretch of objects. */
function ranges(trailer: Dictionary): [number, number][] {
  const index = (listIn(trailer.get('Index')) ?? []).map((one) => countIn(one) ?? 0)
  if (index.length === 0) return [[0, countIn(trailer.get('Size')) ?? 0]]
  return index.flatMap((first, at): [number, number][] => (at % 2 === 0 ? [[first, index[at + 1] ?? 0]] : []))
}

function bigEndian(data: Uint8Array, at: number, width: number): number {
  let value = 0
  for (let index = 0; index < width; index += 1) value = value * 256 + (data[at + index] ?? 0)
  return value
}
