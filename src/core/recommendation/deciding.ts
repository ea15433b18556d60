import type { AnswerValue } from '../answers/answers'
import type { Catalogue, CatalogueEntry } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Question } from '../questionnaire/questionnaire'
import type { Walk } from '../questionnaire/walk'
import { situationsOf } from './situation'

/** Open questions, in the order in which they are asked, and ids of the entries that their answers settle. */
export type Deciding = { questions: readonly string[]; decides: readonly string[] }

const mostQuestions = 2
const mostResults = 5

/** Most sets of questions that are tried out, and most combinations of answers of one set. */
const mostSets = 12
const mostCombinations = 36

/**
 * The open questions, alone or in pairs, whose answers settle most of what perhaps fits: whatever the answers, no question
 * is left for these entries. A pair counts where it settles more than its questions do alone. Most first.
 */
export function decidingQuestions(walk: Walk, catalogue: Catalogue, today: IsoDate): Deciding[] {
  const { questionnaire, answers } = walk
  const { questions, after } = situationsOf(questionnaire, answers, today)
  const present = after([])
  const waiting = catalogue.entries.flatMap((entry) => {
    const { outcome, open, unsure } = present.match(entry)
    return outcome === 'perhaps' && unsure.length === 0 ? [{ entry, open }] : []
  })
  const order = questionnaire.questions.map(({ id }) => id)
  const results: Deciding[] = []
  for (const set of setsOf(waiting, order).slice(0, mostSets)) {
    const asked = set.questions.flatMap((id) => questions.get(id) ?? [])
    const answered = combinations(asked).map((given) =>
      situationsOf(questionnaire, { ...answers, ...given }, today).after([]),
    )
    // What an answer opens anew keeps the entry open.
    const settled = set.entries.filter((entry) =>
      answered.every((situation) => situation.match(entry).open.length === 0),
    )
    if (settled.length > 0) results.push({ questions: set.questions, decides: settled.map(({ id }) => id) })
  }
  return results
    .filter((one) => !results.some((other) => other !== one && isAsGood(other, one)))
    .sort((a, b) => b.decides.length - a.decides.length || a.questions.length - b.questions.length)
    .slice(0, mostResults)
}

type Waiting = { entry: CatalogueEntry; open: readonly string[] }
type QuestionSet = { questions: readonly string[]; entries: readonly CatalogueEntry[] }

/** Sets of open questions with the entries for which nothing else is open, most entries first. */
function setsOf(waiting: readonly Waiting[], order: readonly string[]): QuestionSet[] {
  const inOrder = (ids: readonly string[]) => order.filter((id) => ids.includes(id))
  const sets = new Map<string, readonly string[]>()
  const small = waiting.filter(({ open }) => open.length <= mostQuestions).map(({ open }) => inOrder(open))
  for (const a of small) {
    sets.set(a.join(' '), a)
    for (const b of small) {
      const both = inOrder([...new Set([...a, ...b])])
      if (both.length <= mostQuestions) sets.set(both.join(' '), both)
    }
  }
  return [...sets.values()]
    .map((questions) => ({
      questions,
      entries: waiting
        .filter(({ open }) => open.every((id) => questions.includes(id)))
        .map(({ entry }) => entry),
    }))
    .sort(
      (a, b) =>
        b.entries.length - a.entries.length ||
        a.questions.length - b.questions.length ||
        compareLists(a.questions, b.questions, order),
    )
}

function compareLists(a: readonly string[], b: readonly string[], order: readonly string[]): number {
  for (const [index, id] of a.entries()) {
    const difference = order.indexOf(id) - order.indexOf(b[index] ?? id)
    if (difference !== 0) return difference
  }
  return 0
}

/** True where the other settles the same with fewer questions. */
function isAsGood(other: Deciding, one: Deciding): boolean {
  return (
    other.questions.length < one.questions.length && one.decides.every((id) => other.decides.includes(id))
  )
}

type Given = Readonly<Record<string, AnswerValue>>

/** Every combination of answers to questions with options; of other questions nothing is tried. */
function combinations(questions: readonly Question[]): Given[] {
  let all: Given[] = [{}]
  for (const question of questions) {
    const values = valuesOf(question)
    all = all.flatMap((given) => values.map((value) => ({ ...given, [question.id]: value })))
  }
  return all.slice(0, mostCombinations)
}

function valuesOf(question: Question): AnswerValue[] {
  switch (question.type) {
    case 'single':
      return [...question.options]
    case 'multiple':
      return question.options.map((option) => [option])
    case 'number':
      return [question.min ?? 0, question.max ?? 1_000_000]
    case 'postcode':
      return ['10115']
    case 'date':
      return [question.max ?? '2099-12-31']
    case 'enterprises':
    case 'aids':
      return [[]]
    default:
      return ['x']
  }
}
