import type { AnswerValue } from '../answers/answers'
import { add, multiply, whole, zero, type Fraction } from '../fraction'
import type { Field, Question } from '../questionnaire/questionnaire'
import type { Place } from '../questionnaire/walk'
import type { FieldResult, FieldState, Range } from './assessment'

/** Value and range of a field from the answer to its question, in levels 0…highest. */
export function fieldResult(
  field: Field,
  topic: string,
  question: Question,
  place: Place,
  answer: AnswerValue | undefined,
  highest: number,
): FieldResult {
  if (place === 'outOfScope') return result(field, topic, 'outOfScope', null, null)
  if (place === 'postponed') return result(field, topic, 'postponed', null, openRange(highest))
  if (answer === undefined) return result(field, topic, 'unanswered', null, openRange(highest))
  const said = wholeAnswer(answer)
  if (said === 'notApplicable') return result(field, topic, 'notApplicable', null, null)
  if (said === 'unknown') return result(field, topic, 'unknown', null, openRange(highest))
  const rated = ratedBy(field, question, answer, highest)
  if (rated === 'notApplicable') return result(field, topic, 'notApplicable', null, null)
  return result(field, topic, rated.value ? 'answered' : 'unknown', rated.value, rated.range)
}

function openRange(highest: number): Range {
  return { low: zero, high: whole(highest) }
}

/** One literal, so that all results share one shape and the engine stays fast. */
function result(
  field: Field,
  topic: string,
  state: FieldState,
  value: Fraction | null,
  range: Range | null,
): FieldResult {
  return {
    id: field.id,
    question: field.question,
    topic,
    core: field.core,
    weight: field.weight,
    state,
    value,
    range,
  }
}

type Rated = { value: Fraction | null; range: Range } | 'notApplicable'

function ratedBy(field: Field, question: Question, answer: AnswerValue, highest: number): Rated {
  switch (field.by) {
    case 'level':
      return exactly(typeof answer === 'string' ? (field.worth[answer] ?? zero) : zero)
    case 'share': {
      const chosen = Array.isArray(answer)
        ? field.positive.filter((option) => answer.includes(option)).length
        : 0
      return exactly(multiply(whole(highest), { n: chosen, d: field.positive.length }))
    }
    case 'rows':
      return meanOfRows(question.type === 'grid' ? question.rows : [], answer, field.worth, highest)
  }
}

/** Rows that do not apply leave the mean; open rows leave it too and widen the range. */
function meanOfRows(
  rows: readonly string[],
  answer: AnswerValue,
  worth: Readonly<Record<string, Fraction>>,
  highest: number,
): Rated {
  let sum = zero
  let answered = 0
  let open = 0
  for (const row of rows) {
    const chosen: unknown =
      typeof answer === 'object' && !Array.isArray(answer) ? Reflect.get(answer, row) : undefined
    if (chosen === 'notApplicable') continue
    const value = typeof chosen === 'string' ? worth[chosen] : undefined
    if (value === undefined) open += 1
    else {
      sum = add(sum, value)
      answered += 1
    }
  }
  const counted = answered + open
  if (counted === 0) return 'notApplicable'
  const share: Fraction = { n: 1, d: counted }
  const range = {
    low: multiply(sum, share),
    high: multiply(add(sum, whole(open * highest)), share),
  }
  return { value: answered === 0 ? null : multiply(sum, { n: 1, d: answered }), range }
}

function exactly(value: Fraction): Rated {
  return { value, range: { low: value, high: value } }
}

/** An answer in one word, also where it stands alone in a list. */
function wholeAnswer(answer: AnswerValue): unknown {
  return Array.isArray(answer) && answer.length === 1 ? answer[0] : answer
}
