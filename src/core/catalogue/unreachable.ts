import type { AnswerValue } from '../answers/answers'
import { compileCondition, leaves, namedOptions, type Condition, type Leaf } from '../questionnaire/condition'
import type { Question, Questionnaire } from '../questionnaire/questionnaire'
import type { CatalogueEntry } from './entry'

/** Most combinations of answers that are tried for one entry; beyond it nothing is claimed. */
const mostTries = 20_000

/**
 * True where no firm could ever fit: the entry's conditions, states and sectors contradict each other whatever is answered.
 * Conditions that only the body can settle do not count.
 */
export function isUnreachable(
  entry: CatalogueEntry,
  questionnaire: Questionnaire,
  most = mostTries,
): boolean {
  const { named } = questionnaire
  const conditions = conditionsOf(entry)
  const asked = conditions.flatMap((condition) => leaves(condition, named))
  const subjects = [...new Set(asked.map(subjectOf))]
  const values = subjects.map((subject) =>
    valuesFor(
      asked.filter((leaf) => subjectOf(leaf) === subject),
      questionnaire,
    ),
  )
  const combinations = values.reduce((product, list) => product * list.length, 1)
  if (combinations > most) return false
  const holds = compileCondition({ allOf: conditions }, named)
  for (let index = 0; index < combinations; index += 1) {
    const given = combination(subjects, values, index)
    const truth = holds({
      answer: (id) => given.get(`answer ${id}`),
      level: (id) => given.get(`level ${id}`),
      fact: (id) => given.get(`fact ${id}`),
    })
    if (truth === 'yes') return false
  }
  return true
}

function conditionsOf({ states, sectors, requires }: CatalogueEntry): Condition[] {
  const conditions = requires.flatMap(({ when }) => (when ? [when] : []))
  if (states.length > 0 && !states.includes('DE'))
    conditions.push({ answer: 'company.federalState', in: states })
  if (sectors.length > 0) conditions.push({ answer: 'company.sector', in: sectors })
  return conditions
}

function subjectOf(leaf: Leaf): string {
  if ('answer' in leaf) return `answer ${leaf.answer}`
  return 'level' in leaf ? `level ${leaf.level}` : `fact ${leaf.fact}`
}

/** Number `index` of all combinations, counted like an odometer. */
function combination(
  subjects: readonly string[],
  values: readonly (readonly AnswerValue[])[],
  index: number,
): Map<string, AnswerValue> {
  const given = new Map<string, AnswerValue>()
  let rest = index
  for (const [position, subject] of subjects.entries()) {
    const list = values[position] ?? []
    const value = list[rest % list.length]
    if (value !== undefined) given.set(subject, value)
    rest = Math.floor(rest / list.length)
  }
  return given
}

/** Values that make a difference to the leaves of one subject. */
function valuesFor(asked: readonly Leaf[], { questions, scoring }: Questionnaire): AnswerValue[] {
  const [first] = asked
  if (!first) return []
  const bounds = asked.flatMap((leaf) =>
    'atLeast' in leaf ? [leaf.atLeast] : 'atMost' in leaf ? [leaf.atMost] : [],
  )
  if ('level' in first) return Array.from({ length: scoring.highest + 1 }, (_, level) => level)
  if ('fact' in first) return factValues(first.fact, bounds)
  const question = questions.find(({ id }) => id === first.answer)
  return question ? answerValues(question, asked, bounds) : []
}

function factValues(fact: string, bounds: readonly number[]): AnswerValue[] {
  if (fact === 'smeSize') return ['micro', 'small', 'medium', 'large']
  if (fact === 'inDifficulty') return ['yes', 'no', 'unknown']
  return nextTo(bounds, fact === 'readiness' ? { min: 0, max: 100 } : { min: 0 }, 1)
}

function answerValues(question: Question, asked: readonly Leaf[], bounds: readonly number[]): AnswerValue[] {
  switch (question.type) {
    case 'single':
      return [...question.options, ...question.allow]
    case 'multiple':
      return setsOf(
        asked.flatMap(namedOptions).filter((option) => question.options.includes(option)),
        question.exclusive,
        question.options,
      )
    case 'number':
      return nextTo(bounds, question, 10 ** -question.decimals)
    default:
      return [...asked.flatMap(namedOptions), ...bounds, '']
  }
}

function nextTo(
  bounds: readonly number[],
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
  step: number,
): number[] {
  return bounds
    .flatMap((bound) => [bound - step, bound, bound + step])
    .filter((value) => value >= min && value <= max)
}

/** Most options of a multiple choice of which every set is tried; of more each alone, any two, and all together. */
const mostOptions = 8

/** Sets of the options that conditions name, each exclusive one alone, and one option that none names. */
function setsOf(
  named: readonly string[],
  exclusive: readonly string[],
  options: readonly string[],
): string[][] {
  const free = [...new Set(named)].filter((option) => !exclusive.includes(option))
  const sets =
    free.length > mostOptions
      ? [...free.flatMap((a, index) => [[a], ...free.slice(index + 1).map((b) => [a, b])]), free]
      : free.reduce<string[][]>((all, option) => [...all, ...all.map((set) => [...set, option])], [[]])
  const other = options.find((option) => !named.includes(option) && !exclusive.includes(option))
  return [
    ...sets.filter((set) => set.length > 0),
    ...exclusive.map((option) => [option]),
    ...(other === undefined ? [] : [[other]]),
  ]
}
