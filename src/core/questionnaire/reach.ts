import type { AnswerValue, Answers } from '../answers/answers'
import type { Fault } from '../result'
import { leaves, namedOptions, type Leaf } from './condition'
import type { Asked, Question, Questionnaire } from './questionnaire'
import { walk } from './walk'

/** Most combinations of answers that are tried for one question; beyond it nothing is claimed. */
const mostTries = 50_000

/** Most questions that are walked past in all tries together, a second or two. */
const mostSteps = 20_000_000

/** Questions to which no combination of answers leads: a fault each. */
export function reachFaults(questionnaire: Questionnaire): Fault[] {
  const { sections, questions } = questionnaire
  const open = new Set(sections.filter(isUnconditional).map(({ id }) => id))
  const tries = { left: Math.floor(mostSteps / questions.length) }
  return questions
    .filter((question) => !(isUnconditional(question) && open.has(question.section)))
    .filter((question) => pathTo(question.id, questionnaire, tries) === 'none')
    .map(({ id }) => ({ code: 'neverAsked', path: `questions[${id}]`, params: { id } }))
}

function isUnconditional({ visibleWhen, leftOutWhen, postponedUnless }: Asked): boolean {
  return !visibleWhen && !leftOutWhen && !postponedUnless
}

/**
 * Answers that lead to a question: to those questions alone on which it depends. `none` where no combination does,
 * `unknown` where there are too many to try.
 */
export function pathTo(
  id: string,
  questionnaire: Questionnaire,
  tries = { left: mostTries },
): Answers | 'none' | 'unknown' {
  const position = questionnaire.questions.findIndex((question) => question.id === id)
  const deciding = decidingLeaves(id, questionnaire)
  const choices = questionnaire.questions.flatMap((question): Choice[] => {
    const asked = deciding.get(question.id)
    return asked ? [{ id: question.id, values: candidates(question, asked) }] : []
  })
  const combinations = choices.reduce((product, { values }) => product * values.length, 1)
  const most = Math.min(combinations, mostTries, tries.left)
  for (let index = 0; index < most; index += 1) {
    tries.left -= 1
    const answers = combination(choices, index)
    if (walk(questionnaire, answers).places[position] === 'asked') return answers
  }
  const isCut = [...deciding.values()].some((asked) => namedItems(asked).length > mostItems)
  return combinations > most || isCut ? 'unknown' : 'none'
}

type Choice = { id: string; values: readonly (AnswerValue | undefined)[] }

/** Number `index` of all combinations, counted like an odometer. */
function combination(choices: readonly Choice[], index: number): Answers {
  const answers: Record<string, AnswerValue> = {}
  let rest = index
  for (const { id, values } of choices) {
    const value = values[rest % values.length]
    if (value !== undefined) answers[id] = value
    rest = Math.floor(rest / values.length)
  }
  return answers
}

/** What the conditions on the way to a question ask, by the question that they ask for. */
function decidingLeaves(id: string, questionnaire: Questionnaire): Map<string, Leaf[]> {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const found = new Map<string, Leaf[]>()
  const seen = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const question = byId.get(next)
    if (seen.has(next) || !question) continue
    seen.add(next)
    const section = questionnaire.sections.find((one) => one.id === question.section)
    for (const leaf of [question, section].flatMap((part) => leavesOf(part, questionnaire))) {
      if (!('answer' in leaf)) continue
      found.set(leaf.answer, [...(found.get(leaf.answer) ?? []), leaf])
      open.push(leaf.answer)
    }
  }
  return found
}

function leavesOf(part: Asked | undefined, { named }: Questionnaire): Leaf[] {
  const conditions = [part?.visibleWhen, part?.leftOutWhen, part?.postponedUnless]
  return conditions.flatMap((condition) => (condition ? leaves(condition, named) : []))
}

/** Answers that make a difference to the conditions: each option, each side of each bound, each set of named options. */
function candidates(question: Question, asked: readonly Leaf[]): (AnswerValue | undefined)[] {
  const left = question.optional ? [undefined] : []
  const allowed = question.allow.map((value) => (question.type === 'multiple' ? [value] : value))
  switch (question.type) {
    case 'single':
      return [...question.options, ...allowed, ...left]
    case 'multiple':
      return [...sets(question.options, question.exclusive, asked), ...allowed, ...left]
    case 'number':
      return [...numbers(question, asked), ...allowed, ...left]
    default:
      // The empty text stands for any answer that no condition names.
      return [...asked.flatMap(namedOptions), '', undefined]
  }
}

/** Most items of a multiple choice of which every set is tried. */
const mostItems = 10

function namedItems(asked: readonly Leaf[]): string[] {
  return [...new Set(asked.flatMap((leaf) => ('includes' in leaf ? [leaf.includes] : [])))]
}

type Options = readonly string[]

/** Every set of the options that conditions name, and one option that none names. */
function sets(options: Options, exclusive: Options, asked: readonly Leaf[]): AnswerValue[] {
  const named = namedItems(asked)
  const free = named.filter((option) => !exclusive.includes(option))
  const subsets = free
    .slice(0, mostItems)
    .reduce<string[][]>((all, option) => [...all, ...all.map((set) => [...set, option])], [[]])
  const other = options.find((option) => !named.includes(option))
  return [
    ...subsets.filter((set) => set.length > 0),
    ...exclusive.filter((option) => named.includes(option)).map((option) => [option]),
    ...(other === undefined ? [] : [[other]]),
  ]
}

function numbers(
  { min, max, decimals }: Extract<Question, { type: 'number' }>,
  asked: readonly Leaf[],
): number[] {
  const bounds = asked.flatMap((leaf) =>
    'atLeast' in leaf ? [leaf.atLeast] : 'atMost' in leaf ? [leaf.atMost] : [],
  )
  const step = 10 ** -decimals
  const around = bounds.flatMap((bound) => [bound - step, bound, bound + step])
  return around.map((value) => Math.min(Math.max(value, min ?? -Infinity), max ?? Infinity))
}
