import type { Question, Questionnaire } from './questionnaire'
import type { Language } from './texts'

/** What stands beside a question and its options on paper, and what is typed for them. */
export type OptionKey = { id: string; key: string }

const cache = new WeakMap<Questionnaire, ReadonlyMap<string, string>>()

/** Number of each question by its id: a letter for the section, counted within it; the same whatever is asked. */
export function questionNumbers(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const numbers = cache.get(questionnaire) ?? numbered(questionnaire)
  cache.set(questionnaire, numbers)
  return numbers
}

function numbered({ sections, questions }: Questionnaire): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ id }, index) =>
      questions
        .filter(({ section }) => section === id)
        .map((question, position) => [question.id, `${letterOf(index)}${position + 1}`] as const),
    ),
  )
}

/** Letter of a section by its position: A … Z, AA … */
export function letterOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26))
  return position < 26 ? last : `${letterOf(Math.floor(position / 26) - 1)}${last}`
}

/** Most options that one digit tells apart. */
const mostOfOneDigit = 9

/** Digits of each option: stages by their number, others counted from 1; with two digits each where one is not enough. */
export function optionKeys(question: Question): OptionKey[] {
  if (!('options' in question)) return []
  const isStaged = question.type === 'single' && question.stages
  const width = question.options.length > mostOfOneDigit ? 2 : 1
  return question.options.map((id, index) => ({
    id,
    key: isStaged && /^\d$/.test(id) ? id : String(index + 1).padStart(width, '0'),
  }))
}

type Apart = Question['allow'][number]

/** Letters of "don't know" and "does not apply": keys on the screen, marks on paper, and what is typed from paper. */
export const answerLetters: Readonly<Record<Language, Readonly<Record<Apart, string>>>> = {
  de: { unknown: 'w', notApplicable: 't' },
  en: { unknown: 'd', notApplicable: 'n' },
}

/** What a typed letter stands for: a sheet may be in the other language, and a dash is "does not apply" as well. */
export function apartOf(typed: string): Apart | undefined {
  const letter = typed.toLowerCase()
  if (letter === '-' || letter === '–') return 'notApplicable'
  const { de, en } = answerLetters
  return (['unknown', 'notApplicable'] as const).find((id) => letter === de[id] || letter === en[id])
}
