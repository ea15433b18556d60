import type { Language } from '../../core/questionnaire/texts'
import type { Part, Role } from '../layout/strip'
import type { Spoken } from '../text/scripts'
import type { Link, Look } from '../text/typesetter'

/** Corners in points from the lower left of the page, as the file counts. */
export type Box = { left: number; bottom: number; right: number; top: number }

/** A stretch of drawing on a page, by its number there. */
export type Content = { page: number; number: number }

/** A place on a page that leads somewhere. */
export type LinkArea = { page: number; box: Box; target: LinkTarget; label: string; within: StructElement }
export type LinkTarget = { url: string } | { page: number; top: number }

export type StructElement = {
  role: Exclude<Role, 'Artifact'> | 'Document' | 'Link' | 'Span'
  within: StructElement | null
  kids: (StructElement | Content | LinkArea)[]
  part: Part | null
  language?: Spoken
  /** Where a figure stands, for each page that it is on. */
  boxes: Map<number, Box>
}

/** The parts of a report as elements, in the order in which they are first mentioned. */
export type Tree = {
  root: StructElement
  elementOf: (part: Part) => StructElement
  /** The link inside an element. */
  linkOf: (element: StructElement, link: Link) => StructElement
  /** The passage in another language inside an element, or the element where its language is the same. */
  passageOf: (element: StructElement, look: Look) => StructElement
}

export function createTree(language: Language): Tree {
  const root: StructElement = { ...newElement('Document', null), language }
  const elements = new Map<Part, StructElement>()
  const passages = new Map<StructElement, Map<object, StructElement>>()

  function elementOf(part: Part): StructElement {
    const known = elements.get(part)
    if (known !== undefined) return known
    if (part.role === 'Artifact') throw new Error('What is no content has no element.')
    const element = newElement(part.role, part.within === undefined ? root : elementOf(part.within), part)
    elements.set(part, element)
    return element
  }

  function inside(element: StructElement, key: object, role: 'Link' | 'Span'): StructElement {
    const known = passages.get(element)?.get(key)
    if (known !== undefined) return known
    const passage = newElement(role, element)
    passages.set(element, (passages.get(element) ?? new Map<object, StructElement>()).set(key, passage))
    return passage
  }

  function passageOf(element: StructElement, look: Look): StructElement {
    if (look.language === undefined) return element
    const passage = inside(element, look.passage ?? look, 'Span')
    passage.language = look.language
    return passage
  }

  return { root, elementOf, linkOf: (element, link) => inside(element, link, 'Link'), passageOf }
}

function newElement(
  role: StructElement['role'],
  within: StructElement | null,
  part: Part | null = null,
): StructElement {
  const language = part?.language
  const element: StructElement = {
    role,
    within,
    kids: [],
    part,
    boxes: new Map(),
    ...(language && { language }),
  }
  within?.kids.push(element)
  return element
}
