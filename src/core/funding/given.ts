import type { Answers, Row } from '../answers/answers'

/** The number answered to a question; `undefined` where there is none. */
export function givenNumber(answers: Answers, id: string): number | undefined {
  const value = answers[id]
  return typeof value === 'number' ? value : undefined
}

/** The option, text or day answered to a question; `undefined` where there is none. */
export function givenText(answers: Answers, id: string): string | undefined {
  const value = answers[id]
  return typeof value === 'string' ? value : undefined
}

/** The options ticked; `undefined` where the question is not answered, or with "don't know". */
export function givenChoices(answers: Answers, id: string): readonly string[] | undefined {
  const value = answers[id]
  if (!Array.isArray(value)) return undefined
  const ticked = value.filter((item) => typeof item === 'string')
  return ticked.includes('unknown') ? undefined : ticked
}

/** The rows of a list question; `undefined` where it is not answered. */
export function givenRows(answers: Answers, id: string): readonly Row[] | undefined {
  const value = answers[id]
  if (!Array.isArray(value)) return undefined
  return value.filter((item): item is Row => typeof item === 'object')
}
