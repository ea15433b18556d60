import type { PdfFile } from './file'
import { annotationsOf, elementsOf, kidsOf, stretchesOf, type Element } from './elements'
import { nameOf } from './syntax'

const inside: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
}
const known = new Set(
  ['Document', 'P', 'Figure', 'Link', 'Span', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'].concat(
    Object.entries(inside).flatMap(([role, roles]) => [role, ...roles]),
  ),
)

/** Of the tags: what stands in what, and what is said of it. */
export const treeConditions = {
  'has one document of parts that are known': (file: PdfFile) => {
    const elements = elementsOf(file)
    const roots = elements.filter(({ within }) => within === null).map(({ role }) => role)
    return [
      ...(roots.join() === 'Document' ? [] : [`root ${roots.join()}`]),
      ...elements.filter(({ role }) => !known.has(role)).map(({ role }) => role),
    ]
  },
  'has headings from H1 on that skip no level': (file: PdfFile) => {
    const levels = elementsOf(file).flatMap(({ role }) => (/^H\d$/u.test(role) ? Number(role.slice(1)) : []))
    if (levels.length === 0) return ['none']
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`H${level} after H${levels[index - 1]}`] : [],
    )
  },
  'leaves no heading and no paragraph empty': (file: PdfFile) =>
    elementsOf(file)
      .filter(({ role, kids }) => /^(H\d|P|Lbl|LBody|Link|Span|Figure)$/u.test(role) && kids.length === 0)
      .map(({ role, id }) => `${role} ${id}`),
  'says what each figure shows, and where it stands': (file: PdfFile) => {
    const paper = [0, 0, 595.28, 841.89]
    return elementsOf(file)
      .filter(({ role }) => role === 'Figure')
      .flatMap((figure) => {
        const box = file.list(figure.attributes.get('BBox')).map(Number)
        const isOnOnePage = new Set(stretchesOf(figure).map(({ page }) => page)).size === 1
        const [left = -1, bottom = -1, right = 999, top = 999] = box
        const isInside = left >= 0 && bottom >= 0 && right <= (paper[2] ?? 0) && top <= (paper[3] ?? 0)
        return [
          ...((figure.alt ?? '').trim() === '' ? [`no Alt: ${figure.id}`] : []),
          ...(isOnOnePage && !(isInside && right > left && top > bottom) ? [`BBox ${box.join(' ')}`] : []),
        ]
      })
  },
  'has lists, tables and contents of the right parts': (file: PdfFile) =>
    elementsOf(file).flatMap((element) => {
      const allowed = inside[element.role]
      const wrong = allowed === undefined ? [] : kidsOf(element).filter(({ role }) => !allowed.includes(role))
      const bare = allowed === undefined ? [] : stretchesOf(element)
      const parents = Object.entries(inside).filter(([, roles]) => roles.includes(element.role))
      const isAstray = parents.length > 0 && !parents.some(([role]) => role === element.within?.role)
      return [
        ...wrong.map(({ role }) => `${role} in ${element.role}`),
        ...bare.map(() => `text in ${element.role}`),
        ...(isAstray ? [`${element.role} in ${element.within?.role}`] : []),
      ]
    }),
  'has tables of rows of equal length': (file: PdfFile) =>
    tablesOf(file).flatMap((table) => {
      const lengths = rowsOf(table).map((row) =>
        kidsOf(row).reduce((sum, cell) => sum + Number(cell.attributes.get('ColSpan') ?? 1), 0),
      )
      return new Set(lengths).size === 1 ? [] : [`table ${table.id}: ${lengths.join()}`]
    }),
  'has tables with heads, each with its scope': (file: PdfFile) =>
    tablesOf(file).flatMap((table) => {
      const heads = rowsOf(table)
        .flatMap(kidsOf)
        .filter(({ role }) => role === 'TH')
      const bare = heads.filter(
        ({ attributes }) => !/^(Row|Column)$/u.test(nameOf(attributes.get('Scope')) ?? ''),
      )
      return [
        ...(heads.length === 0 ? [`table ${table.id} without TH`] : []),
        ...bare.map(({ id }) => `TH ${id} without Scope`),
      ]
    }),
  'names the languages of passages': (file: PdfFile) =>
    elementsOf(file)
      .filter(({ role, language }) => language !== undefined || role === 'Span')
      .filter(({ language }) => !/^(de|en|zh|ja|ko)$/u.test(language ?? ''))
      .map(({ id, language }) => `${id}: ${language}`),
  'has a place to click on in each link': (file: PdfFile) =>
    elementsOf(file)
      .filter((element) => element.role === 'Link' && annotationsOf(element).length === 0)
      .map(({ id }) => String(id)),
}

function tablesOf(file: PdfFile): Element[] {
  return elementsOf(file).filter(({ role }) => role === 'Table')
}

function rowsOf(table: Element): Element[] {
  return kidsOf(table).flatMap(kidsOf)
}
