import { PDFName, PDFOperator, PDFString } from 'pdf-lib'

/** The structure of a document, from the objects of the file: pdf-lib has no word for it. */
export function createTags(doc, language) {
  const { context } = doc
  const rootId = context.nextRef()
  const root = newElement('Document', { language })
  const elements = new Map()
  /** For each page the elements of its stretches; behind the pages those of the links. */
  const parents = new Map()
  const links = []

  function newElement(role, { alt, language: spoken, scope } = {}) {
    return { ref: context.nextRef(), role, alt, spoken, scope, kids: [] }
  }
  function inside(within, role, facts) {
    const element = newElement(role, facts)
    within.kids.push(element)
    return element
  }
  function operate(page, name, ...operands) {
    page.pushOperators(PDFOperator.of(name, operands))
  }

  return {
    elementOf: (path) => {
      let within = root
      for (const tag of path) {
        if (!elements.has(tag.id)) elements.set(tag.id, inside(within, tag.role, tag))
        within = elements.get(tag.id)
      }
      return within
    },
    inside,
    content: (page, element, draw) => {
      const stretches = parents.get(page) ?? []
      parents.set(page, stretches)
      operate(page, 'BDC', PDFName.of(element.role), context.obj({ MCID: stretches.length }))
      draw()
      operate(page, 'EMC')
      element.kids.push({ page, number: stretches.length })
      stretches.push(element)
    },
    artifact: (page, type, draw) => {
      operate(page, 'BDC', PDFName.of('Artifact'), context.obj({ Type: type }))
      draw()
      operate(page, 'EMC')
    },
    link: (page, element, { label, ...entries }) => {
      links.push(element)
      const key = 10_000 + links.length
      const link = { Type: 'Annot', Subtype: 'Link', Border: [0, 0, 0], F: 4, StructParent: key }
      const ref = context.register(
        context.obj({ ...link, Contents: PDFString.of(toLatin(label)), ...entries }),
      )
      page.node.addAnnot(ref)
      element.kids.push({ page, ref })
    },
    write: () => {
      const numbers = []
      doc.getPages().forEach((page, index) => {
        page.node.set(PDFName.of('StructParents'), context.obj(index))
        page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
        numbers.push(
          index,
          (parents.get(page) ?? []).map(({ ref }) => ref),
        )
      })
      links.forEach(({ ref }, index) => numbers.push(10_001 + index, ref))
      writeElement(context, root, rootId)
      const tree = { Type: 'StructTreeRoot', K: [root.ref], ParentTree: { Nums: numbers } }
      context.assign(rootId, context.obj({ ...tree, ParentTreeNextKey: 10_001 + links.length }))
      doc.catalog.set(PDFName.of('StructTreeRoot'), rootId)
      doc.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
    },
  }
}

function writeElement(context, { ref, role, alt, spoken, scope, kids }, parent) {
  const entries = { Type: 'StructElem', S: role, P: parent }
  if (alt !== undefined) entries.Alt = PDFString.of(toLatin(alt))
  if (spoken !== undefined) entries.Lang = PDFString.of(spoken)
  if (scope !== undefined) entries.A = { O: 'Table', Scope: scope }
  entries.K = kids.map((kid) => {
    if ('role' in kid) return kid.ref
    const Pg = kid.page.ref
    return 'number' in kid ? { Type: 'MCR', Pg, MCID: kid.number } : { Type: 'OBJR', Pg, Obj: kid.ref }
  })
  context.assign(ref, context.obj(entries))
  for (const kid of kids) if ('role' in kid) writeElement(context, kid, ref)
}

/** Text strings hold one byte a letter here. */
export function toLatin(text) {
  return text.replace(/[\\()]/gu, String.raw`\$&`).replace(/[^\x20-\xff]/gu, '-')
}
