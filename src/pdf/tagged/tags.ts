import type { jsPDF } from 'jspdf'
import type { Language } from '../../core/questionnaire/texts'
import type { Part } from '../layout/strip'
import type { Look } from '../text/typesetter'
import { hooksOf } from './hooks'
import { createTree, type Box, type LinkArea, type LinkTarget, type StructElement } from './tree'

/** Says of everything that is drawn what it is. Nothing may be drawn before `content` has been called on the page. */
export type Tags = {
  /** Gives a part its place in the reading order, also where nothing is drawn for it. */
  mention: (part: Part) => void
  /** What is drawn next belongs to this part; the box counts for figures, `look` where it is text, `isLink` where that leads somewhere. */
  content: (part: Part, box: Box | null, look?: Look, isLink?: boolean) => void
  /** A place to click on for a text of this part. */
  link: (part: Part, look: Look, box: Box, target: LinkTarget) => void
  /** Ends the open stretch; to be called before the page is turned and at the end. */
  endPage: () => void
  structure: Structure
}

/** What the tags know once all is drawn. */
export type Structure = {
  root: StructElement
  /** Elements of the stretches of each page, by their numbers. */
  pages: ReadonlyMap<number, readonly StructElement[]>
  links: readonly LinkArea[]
}

/** Tags for a document that is about to be drawn. */
export function createTags(pdf: jsPDF, language: Language): Tags {
  const { write } = hooksOf(pdf)
  const tree = createTree(language)
  const pages = new Map<number, StructElement[]>()
  const links: LinkArea[] = []
  let open: StructElement | string | null = null

  function endPage() {
    if (open !== null) write('EMC')
    open = null
  }

  function artifact(kind: string) {
    if (open === kind) return
    endPage()
    write(`/Artifact <</Type /${kind}>> BDC`)
    open = kind
  }

  function stretch(element: StructElement, page: number) {
    if (open === element) return
    endPage()
    const numbered = pages.get(page) ?? []
    pages.set(page, numbered)
    write(`/${element.role} <</MCID ${numbered.length}>> BDC`)
    element.kids.push({ page, number: numbered.length })
    numbered.push(element)
    open = element
  }

  return {
    mention: (part) => {
      if (part.role !== 'Artifact') tree.elementOf(part)
    },
    content: (part, box, look, isLink = false) => {
      if (part.role === 'Artifact') return artifact(part.isPageMark === true ? 'Pagination' : 'Layout')
      const page = pdf.getCurrentPageInfo().pageNumber
      const element = tree.elementOf(part)
      if (box !== null) element.boxes.set(page, around(element.boxes.get(page), box))
      const within = isLink && look?.link !== undefined ? tree.linkOf(element, look.link) : element
      stretch(look === undefined ? within : tree.passageOf(within, look), page)
    },
    link: (part, look, box, target) => {
      if (look.link === undefined) return
      const within = tree.linkOf(tree.elementOf(part), look.link)
      const page = pdf.getCurrentPageInfo().pageNumber
      const area = { page, box, target, label: descriptionOf(look.label ?? '', target), within }
      within.kids.push(area)
      links.push(area)
    },
    endPage,
    structure: { root: tree.root, pages, links },
  }
}

/** What a link says of itself: its text, and for a website whose it is. */
function descriptionOf(label: string, target: LinkTarget): string {
  if (!('url' in target)) return label
  const host = new URL(target.url).host.replace(/^www\./u, '')
  return label.includes(host) ? label : `${label} (${host})`
}

function around(one: Box | undefined, other: Box): Box {
  if (one === undefined) return other
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  }
}
