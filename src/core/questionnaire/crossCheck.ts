import type { Fault } from '../result'
import { columnFaults } from './checkColumns'
import { conditionFaults, namedFaults } from './checkConditions'
import { scoringFaults, usedQuestions } from './checkScoring'
import { upgradeFaults } from './checkUpgrades'
import type { Authored } from './parse'
import { optionIds } from './parseQuestion'
import type { AuthoredQuestion } from './schema'

/** One question with where it stands; conditions may only look at smaller positions. */
export type Placed = {
  question: AuthoredQuestion
  file: string
  section: string
  position: number
  page: string
}

/** Faults between the parts of a questionnaire: references, order, doubled ids, questions that feed nothing. */
export function crossCheck(authored: Authored): Fault[] {
  const placed = placedQuestions(authored)
  return [
    ...sectionFaults(authored),
    ...doubled(placed),
    ...placed.flatMap(optionFaults),
    ...placed.flatMap(allowFaults),
    ...placed.flatMap(boundFaults),
    ...placed.flatMap(columnFaults),
    ...pageFaults(authored, placed),
    ...namedFaults(authored, placed),
    ...conditionFaults(authored, placed),
    ...scoringFaults(authored, placed),
    ...feedsNothing(authored, placed),
    ...upgradeFaults(authored, placed),
  ]
}

function placedQuestions({ main, sections }: Authored): Placed[] {
  const ordered = main.data.sections.flatMap((id) => sections.filter((section) => section.data.id === id))
  return ordered
    .flatMap(({ file, data }) => data.questions.map((question) => ({ question, file, section: data.id })))
    .map((entry, position) => ({ ...entry, position, page: entry.question.page ?? entry.question.id }))
}

function sectionFaults({ main, sections }: Authored): Fault[] {
  const listed = new Set(main.data.sections)
  const known = new Set(sections.map((section) => section.data.id))
  return [
    ...main.data.sections.flatMap((id, index): Fault[] => {
      if (main.data.sections.indexOf(id) !== index)
        return [{ code: 'doubledId', file: main.file, path: `sections[${id}]`, params: { id } }]
      if (!known.has(id))
        return [{ code: 'missingFile', file: main.file, path: `sections[${id}]`, params: { id } }]
      return []
    }),
    ...sections.flatMap(({ file, data }, index): Fault[] =>
      sections.findIndex((other) => other.data.id === data.id) < index
        ? [{ code: 'doubledId', file, path: 'id', params: { id: data.id } }]
        : [],
    ),
    ...sections.flatMap(({ file, data }): Fault[] =>
      listed.has(data.id)
        ? []
        : [{ code: 'unknownReference', file, path: 'id', params: { id: data.id, kind: 'section' } }],
    ),
  ]
}

function doubled(placed: readonly Placed[]): Fault[] {
  const seen = new Set<string>()
  return placed.flatMap(({ question, file }): Fault[] => {
    if (seen.has(question.id))
      return [{ code: 'doubledId', file, path: `questions[${question.id}].id`, params: { id: question.id } }]
    seen.add(question.id)
    return []
  })
}

const reserved = ['unknown', 'notApplicable']

/** What may be allowed beside the answers themselves. */
const allowable: Readonly<Record<AuthoredQuestion['type'], readonly string[]>> = {
  single: reserved,
  multiple: reserved,
  grid: reserved,
  number: ['unknown'],
  text: [],
  postcode: [],
  date: [],
  enterprises: [],
  aids: [],
}

function allowFaults({ question, file }: Placed): Fault[] {
  const allowed = allowable[question.type]
  if ((question.allow ?? []).every((value) => allowed.includes(value))) return []
  const path = `questions[${question.id}].allow`
  return [{ code: 'wrongValue', file, path, params: { allowed: allowed.join(', ') } }]
}

function optionFaults({ question, file }: Placed): Fault[] {
  const path = `questions[${question.id}]`
  const ids = question.type === 'grid' ? [] : optionIds(question)
  const rows = question.type === 'grid' ? question.rows.map((row) => row.id) : []
  const faults: Fault[] = [...ids, ...rows].flatMap((id, index, all): Fault[] =>
    all.indexOf(id) !== index || reserved.includes(id)
      ? [{ code: 'doubledId', file, path: `${path}.options[${id}]`, params: { id } }]
      : [],
  )
  if (question.type === 'single' || question.type === 'grid') {
    const both = question.options !== undefined && question.stages !== undefined
    const none = question.options === undefined && question.stages === undefined
    if (both) faults.push({ code: 'unexpectedKey', file, path, params: { key: 'options, stages' } })
    if (none) faults.push({ code: 'missing', file, path: `${path}.stages`, params: { expected: 'stages' } })
  }
  if (question.type === 'single' && question.steps) {
    const expected = (question.stages?.length ?? 0) - 1
    if (question.steps.length !== expected)
      faults.push({ code: 'stepsDoNotFit', file, path: `${path}.steps`, params: { expected } })
  }
  return faults
}

function boundFaults({ question, file }: Placed): Fault[] {
  if (question.type !== 'number' && question.type !== 'date') return []
  const { id, min, max } = question
  if (min === undefined || max === undefined || min <= max) return []
  return [{ code: 'tooHigh', file, path: `questions[${id}].min`, params: { maximum: max } }]
}

function pageFaults({ sections }: Authored, placed: readonly Placed[]): Fault[] {
  const defined = new Map(
    sections.flatMap(({ data }) => (data.pages ?? []).map((page) => [page.id, data.id])),
  )
  const last = new Map<string, number>()
  const pages = sections.flatMap(({ file, data }) => (data.pages ?? []).map(({ id }) => ({ file, id })))
  const doubledPages = pages
    .filter(({ id }, index) => pages.findIndex((page) => page.id === id) !== index)
    .map(({ file, id }): Fault => ({ code: 'doubledId', file, path: `pages[${id}]`, params: { id } }))
  const ofQuestions = placed.flatMap(({ question, page, position, section, file }): Fault[] => {
    const before = last.get(page)
    last.set(page, position)
    const path = `questions[${question.id}].page`
    if (question.page !== undefined && defined.get(page) !== section)
      return [{ code: 'unknownReference', file, path, params: { id: page, kind: 'page' } }]
    if (question.page !== undefined && before !== undefined && before !== position - 1)
      return [{ code: 'pageScattered', file, path, params: { id: page } }]
    return []
  })
  return [...doubledPages, ...ofQuestions]
}

function feedsNothing(authored: Authored, placed: readonly Placed[]): Fault[] {
  const used = usedQuestions(authored)
  return placed.flatMap(({ question, file }): Fault[] =>
    used.has(question.id) || question.usedFor
      ? []
      : [{ code: 'feedsNothing', file, path: `questions[${question.id}]`, params: { id: question.id } }],
  )
}
