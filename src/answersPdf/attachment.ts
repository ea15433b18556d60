import type { PdfFile, PdfObject } from './pdfFile'
import { objectOf, resolve } from './resolve'
import { dictionaryIn, listIn, wordsIn, type Dictionary, type PdfValue } from './values'

const mostNodes = 1000

/** What a search for the answers file ends with. */
export type Attachment = PdfObject | 'absent' | 'damaged'

/** The answers file among the embedded files of a catalog: in the tree of names, or among the associated files. */
export function attachmentOf(file: PdfFile, catalog: Dictionary): Attachment {
  const names = dictionaryIn(resolve(file, catalog.get('Names')))
  if (catalog.has('Names') && !names) return 'damaged'
  const inNames = searchTree(file, names?.get('EmbeddedFiles'))
  if (inNames !== 'absent') return inNames
  for (const specification of listIn(resolve(file, catalog.get('AF'))) ?? []) {
    const found = answersOf(file, resolve(file, specification))
    if (found !== 'absent') return found
  }
  return 'absent'
}

/** The data of a file specification, if it is one of an answers file. */
export function answersOf(file: PdfFile, specification: PdfValue | undefined): Attachment {
  const dictionary = dictionaryIn(specification)
  const names = ['UF', 'F'].map((key) => wordsIn(resolve(file, dictionary?.get(key))))
  if (!names.some((name) => /\.lotse\.json$/i.test(name))) return 'absent'
  const embedded = dictionaryIn(resolve(file, dictionary?.get('EF')))
  const data = embedded?.get('F') ?? embedded?.get('UF')
  return (data?.kind === 'reference' ? objectOf(file, data.to) : undefined) ?? 'damaged'
}

/** Walks a tree of names, each node once. */
function searchTree(file: PdfFile, root: PdfValue | undefined): Attachment {
  const waiting = root ? [root] : []
  const seen = new Set<number>()
  for (let node = waiting.pop(), count = 0; node && count < mostNodes; node = waiting.pop(), count += 1) {
    if (node.kind === 'reference') {
      if (seen.has(node.to)) continue
      seen.add(node.to)
    }
    const dictionary = dictionaryIn(resolve(file, node))
    if (!dictionary) return 'damaged'
    const pairs = listIn(resolve(file, dictionary.get('Names'))) ?? []
    for (const [index, specification] of pairs.entries()) {
      const found = index % 2 === 1 ? answersOf(file, resolve(file, specification)) : 'absent'
      if (found !== 'absent') return found
    }
    waiting.push(...(listIn(resolve(file, dictionary.get('Kids'))) ?? []).slice(0, mostNodes).toReversed())
  }
  return 'absent'
}
