import fc from 'fast-check'
import type { AnswerValue, Row } from '../../src/core/answers/answers'
import { listColumns, type Column } from '../../src/core/answers/rowSchemas'
import type { Question } from '../../src/core/questionnaire/questionnaire'

/** Any answer that the question takes. */
export function anyAnswer(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...question.options, ...question.allow)
    case 'multiple': {
      const alone = [...question.exclusive, ...question.allow].map((option) => [option])
      const others = question.options.filter((option) => !question.exclusive.includes(option))
      const some: fc.Arbitrary<string[]> = fc.subarray(others, { minLength: question.optional ? 0 : 1 })
      return alone.length > 0 ? fc.oneof(some, fc.constantFrom(...alone)) : some
    }
    case 'grid':
      return fc.record(
        Object.fromEntries(
          question.rows.map((row) => [row, fc.constantFrom(...question.options, ...question.allow)]),
        ),
      )
    case 'number':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 1_000_000 })
    case 'text':
      return fc.string({ minLength: 1, maxLength: Math.min(question.maxLength, 20) })
    case 'postcode':
      return fc.constantFrom('20095', '01067', '99974')
    case 'date':
      return fc.constant(question.min ?? question.max ?? '2027-03-31')
    case 'enterprises':
    case 'aids':
      return fc.array(anyRow(listColumns[question.type]), { maxLength: 3 })
  }
}

function anyRow(columns: readonly Column[]): fc.Arbitrary<Row> {
  return fc.record(Object.fromEntries(columns.map((column) => [column.id, anyCell(column)])))
}

function anyCell(column: Column): fc.Arbitrary<string | number> {
  switch (column.kind) {
    case 'choice':
      return fc.constantFrom(...column.options)
    case 'date':
      return fc.constantFrom('2025-01-31', '2026-11-21')
    case 'percent':
      return fc.integer({ min: 0, max: 100 })
    case 'people':
    case 'euro':
      return fc.integer({ min: 0, max: 1_000_000 })
  }
}
