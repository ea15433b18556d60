import type { Fault } from '../result'
import { inCircles, isTooLong, mostParts, namesIn, type Named } from './namedConditions'
import { leaves, namedOptions, type Condition, type Leaf } from './condition'
import type { Placed } from './crossCheck'
import type { Authored } from './parse'
import { optionIds } from './parseQuestion'
import type { QuestionType } from './questionnaire'

const keys = ['visibleWhen', 'leftOutWhen', 'postponedUnless'] as const

/** Faults of all conditions of sections and questions: unknown ids or options, forward references, same page. */
export function conditionFaults(authored: Authored, placed: readonly Placed[]): Fault[] {
  const named = followed(authored.main.data.conditions ?? {})
  const byId = new Map(placed.map((entry) => [entry.question.id, entry]))
  const ofSections = authored.sections.flatMap(({ file, data }) => {
    const first = placed.find((entry) => entry.section === data.id)
    return keys.flatMap((key) => faultsIn(data[key], { file, path: key, at: first, byId, named }))
  })
  const ofQuestions = placed.flatMap((at) =>
    keys.flatMap((key) =>
      faultsIn(at.question[key], {
        file: at.file,
        path: `questions[${at.question.id}].${key}`,
        at,
        byId,
        named,
      }),
    ),
  )
  return [...ofSections, ...ofQuestions]
}

/** Faults of the named conditions themselves: unknown names and circles. */
export function namedFaults({ main }: Authored, placed: readonly Placed[]): Fault[] {
  const named = main.data.conditions ?? {}
  const byId = new Map(placed.map((entry) => [entry.question.id, entry]))
  const circles = inCircles(named)
  const sound = followed(named)
  return Object.entries(named).flatMap(([name, condition]): Fault[] => {
    const path = `conditions.${name}`
    if (circles.has(name)) return [{ code: 'cycle', file: main.file, path, params: { id: name } }]
    return faultsIn(condition, { file: main.file, path, at: undefined, byId, named: sound })
  })
}

/** The named conditions without those that lead into a circle, so that they can be followed. */
function followed(named: Named): Named {
  const circles = inCircles(named)
  return Object.fromEntries(Object.entries(named).filter(([name]) => !circles.has(name)))
}

type Context = {
  file: string
  path: string
  at: Placed | undefined
  byId: ReadonlyMap<string, Placed>
  named: Named
}

function faultsIn(condition: Condition | undefined, context: Context): Fault[] {
  if (!condition) return []
  const { file, path, named } = context
  if (isTooLong(condition, named)) return [{ code: 'tooMany', file, path, params: { maximum: mostParts } }]
  const unknownNames = namesIn(condition)
    .filter((name) => !Object.hasOwn(named, name))
    .map((name): Fault => ({ code: 'unknownReference', file, path, params: { id: name, kind: 'condition' } }))
  return [...unknownNames, ...leaves(condition, named).flatMap((leaf) => leafFaults(leaf, context))]
}

function leafFaults(leaf: Leaf, { file, path, at, byId }: Context): Fault[] {
  if (!('answer' in leaf)) return [{ code: 'onlyInCatalogue', file, path }]
  const target = byId.get(leaf.answer)
  const params = { id: leaf.answer }
  if (!target) return [{ code: 'unknownQuestion', file, path, params }]
  if (at && target.position >= at.position) {
    return [{ code: 'forwardReference', file, path, params }]
  }
  if (at && target.page === at.page) return [{ code: 'samePage', file, path, params }]
  const { id, type, allow = [] } = target.question
  return askingFaults(leaf, { id, type, allow, options: optionIds(target.question) }, { file, path })
}

/** A question as conditions see it; `options` is empty where it has none. */
type Answerable = { id: string; type: QuestionType; options: readonly string[]; allow: readonly string[] }

/** Faults of what a leaf asks of the answer to a question: a comparison that does not suit it, unknown options. */
export function askingFaults(
  leaf: Leaf,
  { id, type, options, allow }: Answerable,
  at: Pick<Fault, 'file' | 'path'>,
): Fault[] {
  const isLadder = options.every((option) => /^\d+$/.test(option))
  const fitting = type === 'single' && !isLadder ? ['is', 'in'] : comparisons[type]
  if (!fitting.some((key) => key in leaf))
    return [{ code: 'wrongValue', ...at, params: { allowed: fitting.join(', ') } }]
  if (type !== 'single' && type !== 'multiple') return []
  return namedOptions(leaf)
    .filter((option) => !options.includes(option) && !allow.includes(option))
    .map((option): Fault => ({ code: 'unknownOption', ...at, params: { id, option } }))
}

/** What can be asked of an answer, by the type of its question. */
const comparisons: Readonly<Record<QuestionType, readonly string[]>> = {
  single: ['is', 'in', 'atLeast', 'atMost'],
  multiple: ['includes'],
  number: ['atLeast', 'atMost'],
  text: [],
  postcode: ['is', 'in', 'atLeast', 'atMost'],
  date: ['is', 'in'],
  grid: [],
  enterprises: [],
  aids: [],
}
