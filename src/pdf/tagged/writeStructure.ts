import type { jsPDF } from 'jspdf'
import { at, hooksOf, writeObject, type Hooks } from './hooks'
import { length, reference, textString } from './syntax'
import type { Structure } from './tags'
import type { Box, LinkArea, StructElement } from './tree'

/** Has the structure tree, the links and what the pages say of both written into the file. */
export function writeStructure(pdf: jsPDF, structure: Structure): void {
  const hooks = hooksOf(pdf)
  const ids = new Map<LinkArea | StructElement, number>()
  const { links, root } = structure
  const idOf = (thing: LinkArea | StructElement) => {
    const id = ids.get(thing) ?? hooks.newObjectDeferred()
    ids.set(thing, id)
    return id
  }
  let treeId = 0

  at(pdf, 'putPage', (page) => {
    const own = links.filter((link) => link.page === page).map((link) => reference(idOf(link)))
    hooks.write(`/StructParents ${page - 1} /Tabs /S`)
    if (own.length > 0) hooks.write(`/Annots [${own.join(' ')}]`)
  })
  at(pdf, 'postPutResources', () => {
    const count = pdf.getNumberOfPages()
    for (const [index, link] of links.entries()) {
      writeObject(hooks, idOf(link), annotation(hooks, link, count + index))
    }
    treeId = hooks.newObjectDeferred()
    writeElement(root)
    const parentTree = hooks.newObjectDeferred()
    writeObject(hooks, parentTree, `<</Nums [${parentsOf(structure, count, idOf).join(' ')}]>>`)
    const parents = `/ParentTree ${reference(parentTree)} /ParentTreeNextKey ${count + links.length}`
    writeObject(hooks, treeId, `<</Type /StructTreeRoot /K [${reference(idOf(root))}] ${parents}>>`)
  })
  at(pdf, 'putCatalog', () => {
    hooks.write(`/MarkInfo <</Marked true>> /StructTreeRoot ${reference(treeId)}`)
  })

  function pageEntry(page: number) {
    return `/Pg ${reference(hooks.getPageInfo(page).objId)}`
  }
  function writeElement(element: StructElement) {
    const parent = element.within === null ? treeId : idOf(element.within)
    const home = element.kids.flatMap((kid) => ('page' in kid ? kid.page : [])).at(0)
    const kids = element.kids.map((kid) => {
      if ('role' in kid) return reference(idOf(kid))
      const page = kid.page === home ? '' : ` ${pageEntry(kid.page)}`
      if (!('number' in kid)) return `<</Type /OBJR${page} /Obj ${reference(idOf(kid))}>>`
      return page === '' ? String(kid.number) : `<</Type /MCR${page} /MCID ${kid.number}>>`
    })
    const place = home === undefined ? '' : ` ${pageEntry(home)}`
    const inside = kids.length === 0 ? '' : `${place} /K [${kids.join(' ')}]`
    const entries = `/S /${element.role} /P ${reference(parent)}${inside}${propertiesOf(element)}`
    writeObject(hooks, idOf(element), `<</Type /StructElem ${entries}>>`)
    for (const kid of element.kids) if ('role' in kid) writeElement(kid)
  }
}

function propertiesOf({ part, language, boxes }: StructElement): string {
  const alt = part?.alt === undefined ? '' : ` /Alt ${textString(part.alt)}`
  const spoken = language === undefined ? '' : ` /Lang (${language})`
  if (part === null) return spoken
  const scope = part.scope === undefined ? '' : ` /Scope /${part.scope}`
  const span = (part.columns ?? 1) === 1 ? '' : ` /ColSpan ${part.columns}`
  const attributes =
    part.role === 'L'
      ? ` /A <</O /List /ListNumbering /${part.isNumbered === true ? 'Decimal' : 'None'}>>`
      : scope + span === ''
        ? ''
        : ` /A <</O /Table${scope}${span}>>`
  // A figure on several pages has no box: one box stands for one page.
  const [box] = part.role === 'Figure' && boxes.size === 1 ? boxes.values() : []
  const place = box === undefined ? '' : ` /A <</O /Layout /Placement /Block /BBox [${corners(box)}]>>`
  return alt + spoken + attributes + place
}

function annotation(hooks: Hooks, { box, target, label }: LinkArea, parent: number): string {
  const leadsTo =
    'url' in target
      ? `/A <</S /URI /URI ${textString(target.url)}>>`
      : `/Dest [${reference(hooks.getPageInfo(target.page).objId)} /XYZ 0 ${length(target.top)} 0]`
  const place = `/Rect [${corners(box)}] /Border [0 0 0] /F 4 /StructParent ${parent}`
  return `<</Type /Annot /Subtype /Link ${place} /Contents ${textString(label)} ${leadsTo}>>`
}

/** For each page the elements of its stretches, and behind them the element of each link. */
function parentsOf(
  { pages, links }: Structure,
  count: number,
  idOf: (element: StructElement) => number,
): string[] {
  const ofPages = Array.from({ length: count }, (_, index) => {
    const elements = pages.get(index + 1) ?? []
    return `${index} [${elements.map((element) => reference(idOf(element))).join(' ')}]`
  })
  return [...ofPages, ...links.map((link, index) => `${count + index} ${reference(idOf(link.within))}`)]
}

function corners({ left, bottom, right, top }: Box): string {
  return [left, bottom, right, top].map(length).join(' ')
}
