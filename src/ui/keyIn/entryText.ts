import { listColumns } from '../../core/answers/rowSchemas'
import { answerLetters, optionKeys } from '../../core/questionnaire/numbers'
import type { AnswerValue } from '../../core/answers/answers'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language } from '../../core/questionnaire/texts'
import type { DateDraft, RowDraft } from '../draft/draft'
import type { ListQuestion } from '../draft/kinds'
import { toDraft } from '../draft/toDraft'
import { noteMark } from './readEntry'

/** An answer and its note as they are typed here: what `readEntry` reads as the same. */
export function entryText(
  question: Question,
  answer: AnswerValue | undefined,
  note: string | undefined,
  language: Language,
): string {
  const typed = answer === undefined ? '' : answerText(question, answer, language)
  return note === undefined || note === '' ? typed : `${typed} ${noteMark} ${note}`.trim()
}

function answerText(question: Question, answer: AnswerValue, language: Language): string {
  const draft = toDraft(question, answer, language)
  const keyOf = (id: string) =>
    optionKeys(question).find((one) => one.id === id)?.key ??
    (id === 'unknown' || id === 'notApplicable' ? answerLetters[language][id] : id)
  switch (question.type) {
    case 'single':
      return draft.choice === '' ? '' : keyOf(draft.choice)
    case 'multiple':
      return draft.chosen.map(keyOf).join(' ')
    case 'grid':
      return draft.grid.map(keyOf).join(' ')
    case 'number':
      return draft.choice === '' ? draft.text : keyOf(draft.choice)
    case 'text':
    case 'postcode':
      return draft.text
    case 'date':
      return dateText(draft.date)
    case 'enterprises':
    case 'aids':
      return draft.choice === 'none' ? '0' : draft.rows.map((row) => rowText(question, row)).join('; ')
  }
}

function dateText({ day, month, year }: DateDraft): string {
  return [day, month, year].join('.').replace(/^\.+$/, '')
}

function rowText(question: ListQuestion, row: RowDraft): string {
  const cells = listColumns[question.type].map((column) => {
    const date = row.dates[column.id]
    const cell = row.cells[column.id] ?? ''
    const text = date
      ? dateText(date)
      : column.kind === 'choice' && cell !== ''
        ? String(column.options.indexOf(cell) + 1)
        : cell
    return text === '' ? '-' : text
  })
  return cells.join(' ').replace(/( -)+$/, '')
}
