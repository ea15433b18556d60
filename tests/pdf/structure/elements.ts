import type { PdfFile } from './file'
import { nameOf, referenceOf, textOf, type Dictionary } from './syntax'

/** An element of the structure tree with what hangs on it. */
export type Element = {
  id: number
  role: string
  alt?: string
  language?: string
  attributes: Dictionary
  within: Element | null
  kids: (Element | Stretch | Annotation)[]
}
/** A stretch of the drawing of a page. */
export type Stretch = { page: number; number: number }
export type Annotation = { page: number; annotation: number }

/** The elements that hang on the root. */
export function rootElements(file: PdfFile): Element[] {
  const root = file.dictionary(file.catalog.get('StructTreeRoot'))

  function element(id: number, within: Element | null): Element {
    const entries = file.dictionary({ ref: id })
    const alt = textOf(entries.get('Alt'))
    const language = textOf(entries.get('Lang'))
    const result: Element = {
      id,
      role: nameOf(entries.get('S')) ?? '',
      attributes: file.dictionary(entries.get('A')),
      within,
      kids: [],
      ...(alt !== undefined && { alt }),
      ...(language !== undefined && { language }),
    }
    result.kids = file.list(entries.get('K')).map((kid) => {
      const home = referenceOf(entries.get('Pg')) ?? 0
      if (typeof kid === 'number') return { page: home, number: kid }
      const inner = file.dictionary(kid)
      const page = referenceOf(inner.get('Pg')) ?? home
      if (nameOf(inner.get('Type')) === 'MCR') return { page, number: Number(inner.get('MCID')) }
      if (nameOf(inner.get('Type')) === 'OBJR')
        return { page, annotation: referenceOf(inner.get('Obj')) ?? 0 }
      return element(referenceOf(kid) ?? 0, result)
    })
    return result
  }

  return file.list(root.get('K')).flatMap((kid) => {
    const id = referenceOf(kid)
    return id === undefined ? [] : [element(id, null)]
  })
}

/** All elements in reading order. */
export function elementsOf(file: PdfFile): Element[] {
  const all = (element: Element): Element[] => [element, ...kidsOf(element).flatMap(all)]
  return rootElements(file).flatMap(all)
}

export function kidsOf({ kids }: Element): Element[] {
  return kids.flatMap((kid) => ('role' in kid ? kid : []))
}
export function stretchesOf({ kids }: Element): Stretch[] {
  return kids.flatMap((kid) => ('number' in kid ? kid : []))
}
export function annotationsOf({ kids }: Element): Annotation[] {
  return kids.flatMap((kid) => ('annotation' in kid ? kid : []))
}
