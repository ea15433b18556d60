import type { AnswerValue, Answers, Notes, Row } from '../../core/answers/answers'
import { listColumns } from '../../core/answers/rowSchemas'
import type { Page } from '../../core/questionnaire/path'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language } from '../../core/questionnaire/texts'
import {
  emptyDate,
  emptyDraft,
  type DateDraft,
  type PageDraft,
  type QuestionDraft,
  type RowDraft,
} from './draft'
import { isGrouped, type ListQuestion } from './kinds'
import { numberText } from './number'

/** The open page filled with what was answered before. */
export function draftOf(page: Page, answers: Answers, notes: Notes, language: Language): PageDraft {
  return {
    questions: page.questions.map((question) => toDraft(question, answers[question.id], language)),
    notes: page.questions.map((question) => notes[question.id] ?? ''),
  }
}

/** One answer as it is typed; an answer of another type than the question's gives an empty draft. */
export function toDraft(
  question: Question,
  answer: AnswerValue | undefined,
  language: Language,
): QuestionDraft {
  const draft = emptyDraft(question.type === 'grid' ? question.rows.length : 0)
  if (answer === undefined) return draft
  switch (question.type) {
    case 'single':
      return typeof answer === 'string' ? { ...draft, choice: answer } : draft
    case 'multiple':
      return isList(answer) ? { ...draft, chosen: answer.filter((item) => typeof item === 'string') } : draft
    case 'grid':
      if (typeof answer !== 'object' || isList(answer)) return draft
      return { ...draft, grid: question.rows.map((row) => answer[row] ?? '') }
    case 'number':
      if (typeof answer === 'string') return { ...draft, choice: answer }
      return typeof answer === 'number'
        ? { ...draft, text: numberText(answer, language, isGrouped(question)) }
        : draft
    case 'text':
    case 'postcode':
      return typeof answer === 'string' ? { ...draft, text: answer } : draft
    case 'date':
      return typeof answer === 'string' ? { ...draft, date: dateDraft(answer) } : draft
    case 'enterprises':
    case 'aids': {
      if (!isList(answer)) return draft
      const rows = answer.flatMap((row) =>
        typeof row === 'object' ? [rowDraft(question, row, language)] : [],
      )
      return rows.length > 0 ? { ...draft, rows } : { ...draft, choice: 'none' }
    }
  }
}

/** A row of a list as it is typed; a row without values is a new one. */
export function rowDraft(question: ListQuestion, row: Row, language: Language): RowDraft {
  const draft: RowDraft = { cells: {}, dates: {} }
  for (const column of listColumns[question.type]) {
    const value = row[column.id]
    if (column.kind === 'date')
      draft.dates[column.id] = typeof value === 'string' ? dateDraft(value) : { ...emptyDate }
    else draft.cells[column.id] = typeof value === 'number' ? numberText(value, language) : (value ?? '')
  }
  return draft
}

function dateDraft(date: string): DateDraft {
  const [year = '', month = '', day = ''] = date.split('-')
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

function isList(answer: AnswerValue): answer is readonly string[] | readonly Row[] {
  return Array.isArray(answer)
}
