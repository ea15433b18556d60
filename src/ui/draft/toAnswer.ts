import type { AnswerValue, Row } from '../../core/answers/answers'
import { answerFaults, type AnswerFault } from '../../core/answers/answerSchema'
import { listColumns } from '../../core/answers/rowSchemas'
import type { IsoDate } from '../../core/date'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language } from '../../core/questionnaire/texts'
import { emptyDate, type DateDraft, type QuestionDraft, type RowDraft } from './draft'
import type { ListQuestion, Of } from './kinds'
import { parseNumber } from './number'

/** What a draft comes to: an answer, none (voluntary and left blank), or what is wrong with it. */
export type Drafted =
  { ok: true; answer: AnswerValue | undefined } | { ok: false; faults: readonly AnswerFault[] }

/** Reads a draft as an answer to its question, by the same schema as answers from files. */
export function toAnswer(
  question: Question,
  draft: QuestionDraft,
  language: Language,
  today?: IsoDate,
): Drafted {
  const value = valueOf(question, draft, language)
  if (value === undefined)
    return question.optional
      ? { ok: true, answer: undefined }
      : { ok: false, faults: missing(question, draft) }
  const faults = answerFaults(question, value, today)
  return faults.length === 0
    ? { ok: true, answer: value }
    : { ok: false, faults: placed(question, draft, faults) }
}

function valueOf(question: Question, draft: QuestionDraft, language: Language): AnswerValue | undefined {
  switch (question.type) {
    case 'single':
      return draft.choice || undefined
    case 'multiple':
      return draft.chosen.length > 0 ? draft.chosen : undefined
    case 'grid':
      return draft.grid.some((option) => option !== '') ? gridOf(question, draft) : undefined
    case 'number':
      return draft.choice || numberOf(draft.text, language)
    case 'text':
    case 'postcode':
      return draft.text.trim() || undefined
    case 'date':
      return dateOf(draft.date)
    case 'enterprises':
    case 'aids':
      if (draft.rows.length === 0) return draft.choice === 'none' ? [] : undefined
      return draft.rows.map((row) => rowOf(question, row, language))
  }
}

/** The number; text that is none stays text, which the schema refuses. */
function numberOf(typed: string, language: Language): number | string | undefined {
  const text = typed.trim()
  return text === '' ? undefined : (parseNumber(text, language) ?? text)
}

function gridOf(question: Of<'grid'>, draft: QuestionDraft): Record<string, string> {
  return Object.fromEntries(
    question.rows.flatMap((row, index) => {
      const option = draft.grid[index]
      return option ? [[row, option]] : []
    }),
  )
}

/** The day as `YYYY-MM-DD`; two-digit years are of this century. What is incomplete is no date. */
function dateOf({ day, month, year }: DateDraft): string | undefined {
  const parts = [year, month, day].map((part) => part.trim())
  if (parts.every((part) => part === '')) return undefined
  const [yearText = '', monthText = '', dayText = ''] = parts
  const fullYear = yearText.length === 2 ? `20${yearText}` : yearText
  return `${fullYear}-${monthText.padStart(2, '0')}-${dayText.padStart(2, '0')}`
}

function rowOf(question: ListQuestion, { cells, dates }: RowDraft, language: Language): Row {
  const row: Record<string, string | number> = {}
  for (const column of listColumns[question.type]) {
    const cell = cells[column.id] ?? ''
    const value =
      column.kind === 'date'
        ? dateOf(dates[column.id] ?? emptyDate)
        : column.kind === 'choice'
          ? cell || undefined
          : numberOf(cell, language)
    if (value !== undefined) row[column.id] = value
  }
  return row
}

function missing(question: Question, draft: QuestionDraft): AnswerFault[] {
  if (question.type === 'grid') return placed(question, draft, [{ code: 'missing', path: [] }])
  return [{ code: question.type === 'multiple' ? 'tooFew' : 'missing', path: [] }]
}

/** Faults at the field where they can be mended: a grid's gaps at their rows, a row's gaps as missing. */
function placed(question: Question, draft: QuestionDraft, faults: readonly AnswerFault[]): AnswerFault[] {
  if (question.type === 'grid' && draft.grid.includes(''))
    return question.rows.flatMap((row, index) =>
      draft.grid[index] ? [] : [{ code: 'missing' as const, path: [row] }],
    )
  if (question.type !== 'enterprises' && question.type !== 'aids') return [...faults]
  return faults.map((fault) => {
    const [index, column] = fault.path
    const row = typeof index === 'number' ? draft.rows[index] : undefined
    return row && isBlank(row, String(column)) ? { code: 'missing', path: fault.path } : fault
  })
}

function isBlank({ cells, dates }: RowDraft, column: string): boolean {
  const date = dates[column]
  return date ? dateOf(date) === undefined : (cells[column] ?? '').trim() === ''
}
