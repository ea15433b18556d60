import type { Answers, AnswerValue } from '../answers/answers'
import type { Question } from '../questionnaire/questionnaire'

/** One thing that the firm could bring about. */
export type Change =
  /** Another answer: an option, a number or a day; of a multiple choice an option ticked besides. */
  | { question: string; to: string | number }
  /** An option of a multiple choice that no longer holds. */
  | { question: string; without: string }
  | { level: string; to: number }
  | { fact: string; to: number }

/** What the firm is, has done or has been given, and what others decide: no wish changes it. */
const fixed: ReadonlySet<string> = new Set([
  'company.sector',
  'company.federalState',
  'company.postcode',
  'company.foundedYear',
  'company.legalForm',
  'company.manufactures',
  'company.ownProduct',
  // The size of the firm, with everything from which it is found.
  'company.employees',
  'company.turnoverEur',
  'company.balanceSheetEur',
  'company.hasRelations',
  'company.related',
  'company.statusHeld',
  'company.classBefore',
  'company.ownershipChanged',
  'company.estimated',
  'company.subscribedCapitalEur',
  'company.equityEur',
  // Aid once granted stays granted.
  'funding.aids',
  // How the questions are asked, not what the firm does.
  'scope.depth',
])

/** True for an answer that the firm could bring about otherwise. */
export function isChangeable(question: string): boolean {
  return !fixed.has(question) && !question.startsWith('relevance.')
}

/** A name for the change. */
export function nameOf(change: Change): string {
  if ('level' in change) return `level ${change.level} ${change.to}`
  if ('fact' in change) return `fact ${change.fact} ${change.to}`
  return 'without' in change
    ? `${change.question} without ${change.without}`
    : `${change.question} ${change.to}`
}

/** True where two changes are about the same thing; of a multiple choice several options may change. */
export function isSameThing(a: Change, b: Change, questions: ReadonlyMap<string, Question>): boolean {
  if ('level' in a) return 'level' in b && a.level === b.level
  if ('fact' in a) return 'fact' in b && a.fact === b.fact
  if (!('question' in b) || a.question !== b.question) return false
  return questions.get(a.question)?.type !== 'multiple' || optionOf(a) === optionOf(b)
}

function optionOf(change: Extract<Change, { question: string }>): string | number {
  return 'without' in change ? change.without : change.to
}

/** The answers with the changes made. */
export function changedAnswers(
  answers: Answers,
  changes: readonly Change[],
  questions: ReadonlyMap<string, Question>,
): Answers {
  const result: Record<string, AnswerValue> = { ...answers }
  for (const change of changes) {
    if (!('question' in change)) continue
    const question = questions.get(change.question)
    if (question?.type !== 'multiple') {
      if ('to' in change) result[change.question] = change.to
      continue
    }
    const ticked = tickedIn(result[question.id])
    result[question.id] =
      'without' in change
        ? without(ticked, change.without, question)
        : besides(ticked, String(change.to), question)
  }
  return result
}

type Multiple = Extract<Question, { type: 'multiple' }>

function besides(
  ticked: readonly string[],
  option: string,
  { options, exclusive, allow }: Multiple,
): string[] {
  if (exclusive.includes(option)) return [option]
  const alone: readonly string[] = [...exclusive, ...allow]
  return options.filter((one) => one === option || (ticked.includes(one) && !alone.includes(one)))
}

/** Nothing left means the answer that excludes all others, which is "none" where there is one. */
function without(ticked: readonly string[], option: string, { exclusive }: Multiple): string[] {
  const left = ticked.filter((one) => one !== option)
  return left.length > 0 ? left : exclusive.slice(0, 1)
}

function tickedIn(value: AnswerValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
