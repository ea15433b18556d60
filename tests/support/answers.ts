import fc from 'fast-check'
import type { Answers, AnswerValue, Row } from '../../src/core/answers/answers'
import { listColumns, type Column } from '../../src/core/answers/rowSchemas'
import type { Question, Questionnaire } from '../../src/core/questionnaire/questionnaire'

/** Answers to any part of the questions, on the path or not; each fits its question. */
export function someAnswers(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  const choices = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 60 })
  return fc
    .tuple(choices, fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }))
    .map(([numbers, left]) => {
      let next = 0
      const answers: Record<string, AnswerValue> = {}
      for (const [index, question] of questionnaire.questions.entries()) {
        if (left[index % left.length] === true) continue
        answers[question.id] = someAnswer(question, () => {
          next += 1
          return (numbers[next % numbers.length] ?? 0) + next
        })
      }
      return answers
    })
}

/** An answer that fits the question, made of numbers that `choose` gives. */
export function someAnswer(question: Question, choose: () => number): AnswerValue {
  const one = <Value>(values: readonly Value[], otherwise: Value): Value =>
    values[choose() % values.length] ?? otherwise
  switch (question.type) {
    case 'single':
      return one([...question.options, ...question.allow], '')
    case 'multiple': {
      const alone = [...question.exclusive, ...question.allow]
      const free = question.options.filter((option) => !question.exclusive.includes(option))
      const ticked = free.filter(() => choose() % 2 === 0)
      if (ticked.length > 0) return ticked
      return [one(alone.length > 0 ? alone : free, '')]
    }
    case 'grid':
      return Object.fromEntries(
        question.rows.map((row) => [row, one([...question.options, ...question.allow], '')]),
      )
    case 'number': {
      const [least, most] = [question.min ?? 0, question.max ?? 1_000_000]
      return least + (choose() % (Math.floor(most - least) + 1))
    }
    case 'text':
      return one(['Müller & Söhne', 'x', '株式会社'], '').slice(0, question.maxLength)
    case 'postcode':
      return String(choose() % 100_000).padStart(5, '0')
    case 'date':
      return one([question.min, question.max], undefined) ?? '2026-12-01'
    case 'enterprises':
    case 'aids':
      return Array.from({ length: choose() % 3 }, () => someRow(listColumns[question.type], choose))
  }
}

function someRow(columns: readonly Column[], choose: () => number): Row {
  const cell = (column: Column): string | number => {
    if (column.kind === 'choice') return column.options[choose() % column.options.length] ?? ''
    return column.kind === 'date' ? '2025-03-01' : choose() % 101
  }
  const given = columns.filter((column) => column.optional !== true || choose() % 2 === 0)
  return Object.fromEntries(given.map((column) => [column.id, cell(column)]))
}
