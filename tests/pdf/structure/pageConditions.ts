import type { PdfFile } from './file'
import { lettersOf, paintedOn } from './drawing'
import { annotationsOf, elementsOf, stretchesOf } from './elements'
import { nameOf, referenceOf, textOf, type Value } from './syntax'

/** Of the pages: what is painted on them, what can be clicked on, and how both are tied to the tags. */
export const pageConditions = {
  'goes from link to link in the order of the tags': (file: PdfFile) =>
    file.pages.filter(({ page }) => nameOf(page.get('Tabs')) !== 'S').map(({ id }) => `page ${id}`),
  'paints nothing that is neither tagged nor an artifact': (file: PdfFile) =>
    paintedOn(file)
      .filter(({ mark }) => mark === null)
      .map(({ page, letters }) => `page ${page}: ${letters.join('')}`),
  'has each stretch of a page in one element, and in the parent tree': (file: PdfFile) => {
    const parents = parentTree(file)
    const owners = new Map<string, number>()
    const faults: string[] = []
    for (const element of elementsOf(file)) {
      for (const { page, number } of stretchesOf(element)) {
        if (owners.has(`${page}.${number}`)) faults.push(`${page}.${number} twice`)
        owners.set(`${page}.${number}`, element.id)
      }
    }
    const painted = new Set(
      paintedOn(file).flatMap(({ page, mark }) => (typeof mark === 'number' ? `${page}.${mark}` : [])),
    )
    for (const { id, page } of file.pages) {
      const listed = file.list(parents.get(Number(page.get('StructParents') ?? -1)))
      for (const [number, element] of listed.entries()) {
        const place = `${id}.${number}`
        if (owners.get(place) !== referenceOf(element)) faults.push(`${place} has another parent`)
        if (!painted.delete(place)) faults.push(`${place} paints nothing`)
        owners.delete(place)
      }
    }
    return [...faults, ...[...painted, ...owners.keys()].map((place) => `${place} is not in the tree`)]
  },
  'describes each link, and ties it to its tag': (file: PdfFile) => {
    const parents = parentTree(file)
    const owners = new Map(
      elementsOf(file).flatMap((element) =>
        annotationsOf(element).map(({ annotation, page }) => [annotation, { element, page }] as const),
      ),
    )
    return file.pages.flatMap(({ id, page }) =>
      file.list(page.get('Annots')).flatMap((annotation) => {
        const entries = file.dictionary(annotation)
        const owner = owners.get(referenceOf(annotation) ?? 0)
        const parent = referenceOf(parents.get(Number(entries.get('StructParent') ?? -1)))
        return [
          ...((textOf(entries.get('Contents')) ?? '').trim() === '' ? ['no Contents'] : []),
          ...(owner?.element.role === 'Link' && owner.page === id ? [] : ['not in a Link']),
          ...(owner !== undefined && parent === owner.element.id ? [] : ['StructParent']),
          ...(Number(entries.get('F')) === 4 ? [] : ['is not printed']),
        ].map((fault) => `${fault}: ${textOf(entries.get('Contents'))}`)
      }),
    )
  },
  'embeds each font, with a letter for each sign that is painted': (file: PdfFile) => {
    const unknown = paintedOn(file).flatMap(({ page, letters }) =>
      letters.some((letter) => letter === null || letter === '\0' || letter !== letter.normalize('NFC'))
        ? [`page ${page}: ${letters.join('')}`]
        : [],
    )
    const fonts = file.pages
      .flatMap(({ page }) => [
        ...file.dictionary(file.dictionary(page.get('Resources')).get('Font')).values(),
      ])
      .map(file.dictionary)
    const bare = [...new Set(fonts)].flatMap((font) => {
      const [inner] = file.list(font.get('DescendantFonts')).map(file.dictionary)
      const descriptor = file.dictionary(inner?.get('FontDescriptor'))
      const isWhole = file.stream(descriptor.get('FontFile2')).length > 0 && lettersOf(file, font).size > 0
      return isWhole ? [] : [`font ${nameOf(font.get('BaseFont'))}`]
    })
    return [...unknown, ...(fonts.length === 0 ? ['no font'] : []), ...bare]
  },
}

/** Elements by the keys of pages and links. */
function parentTree(file: PdfFile): Map<number, Value> {
  const root = file.dictionary(file.catalog.get('StructTreeRoot'))
  const numbers = file.list(file.dictionary(root.get('ParentTree')).get('Nums'))
  const result = new Map<number, Value>()
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    result.set(Number(numbers[index]), numbers[index + 1] ?? null)
  }
  return result
}
