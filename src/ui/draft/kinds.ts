import type { Question, QuestionType } from '../../core/questionnaire/questionnaire'

export type Of<Type extends QuestionType> = Extract<Question, { type: Type }>

export type ListQuestion = Of<'enterprises'> | Of<'aids'>

/** Years are written without groups of three: a number that cannot reach 10,000. */
export function isGrouped(question: Of<'number'>): boolean {
  return question.max === undefined || question.max >= 10_000
}

/** Answers that stand apart from the others in a multiple choice: none goes with another. */
export function standsAlone(question: Of<'multiple'>, option: string): boolean {
  return question.exclusive.includes(option) || question.allow.some((allowed) => allowed === option)
}
