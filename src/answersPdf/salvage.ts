import { answersOf, type Attachment } from './attachment'
import { objectIn, objectStream } from './objectStream'
import { objectAt, type PdfFile } from './pdfFile'

const heads = /(\d{1,10})[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{1,4}obj/g
/** Characters after the beginning of an object that tell what it is. */
const glance = 2000
const mostObjects = 200_000

/**
 * Looks for the answers file without the cross references, by reading whatever looks like an object: files get cut, and get
 * bytes appended on their way. Of several, the last one that can be found counts.
 */
export function salvaged(file: PdfFile): Attachment {
  const { text, places, streams } = file
  places.clear()
  streams.clear()
  const starts = [...text.matchAll(heads)].slice(0, mostObjects)
  const searches: (() => Attachment)[] = []
  for (const [index, { 1: number, index: at }] of starts.entries()) {
    places.set(Number(number), { at })
    const beginning = text.slice(at, Math.min(at + glance, starts[index + 1]?.index ?? text.length))
    if (beginning.includes('/ObjStm')) searches.push(...searchesIn(file, at))
    if (beginning.includes('/EF')) searches.push(() => answersOf(file, objectAt(file, at)?.value))
  }
  // Only now all places are known.
  const found = searches.map((search) => search()).filter((one) => one !== 'absent')
  return found.findLast((one) => one !== 'damaged') ?? found[0] ?? 'absent'
}

/** Notes the objects of an object stream, and gives the searches in those that may name the answers file. */
function searchesIn(file: PdfFile, at: number): (() => Attachment)[] {
  const object = objectAt(file, at)
  const stream = object && objectStream(file, object)
  if (!object || !stream) return []
  file.streams.set(object.number, stream)
  const numbers = [...stream.starts.keys()]
  for (const number of numbers) file.places.set(number, { inStream: object.number })
  if (!stream.text.includes('/EF')) return []
  return numbers.map((number) => () => answersOf(file, objectIn(file, stream, number)))
}
