import type { AnswerValue, Row } from '../core/answers/answers'
import { listColumns, type Column, type ListType } from '../core/answers/rowSchemas'
import type { Question } from '../core/questionnaire/questionnaire'
import type { AnswerSection } from './reportDocument'
import type { ReportContext } from './reportInput'

/** All questions on the present path with their answers in words, by section; optional ones only when answered. */
export function answersOf(context: ReportContext): AnswerSection[] {
  const { walk, texts, notes, answers } = context
  return walk.questionnaire.sections.flatMap(({ id }) => {
    const rows = walk.asked
      .filter((question) => question.section === id)
      .filter((question) => !question.optional || answers[question.id] !== undefined)
      .map((question) => {
        const note = notes[question.id]
        return {
          question: question.id,
          heading: texts.questions[question.id]?.heading ?? question.id,
          answer: answerText(question, context),
          ...figureOf(question, context),
          ...(note === undefined ? {} : { note }),
        }
      })
    return rows.length === 0 ? [] : [{ id, title: texts.sections[id]?.title ?? id, rows }]
  })
}

/** The answer to one question in words. */
function answerText(question: Question, context: ReportContext): string {
  const value = context.answers[question.id]
  if (value === undefined) return context.messages.answers.unanswered
  if (typeof value === 'number') return numberText(question, value, context)
  if (typeof value === 'string') return wordText(question, value, context)
  if (isRows(value)) return rowsText(question, value, context)
  if (isList(value))
    return context.formats.items(value.map((option) => optionText(question.id, option, context)))
  return Object.entries(value)
    .map(([row, option]) => {
      const label = context.texts.questions[question.id]?.rows?.[row] ?? row
      return `${label}: ${optionText(question.id, option, context)}`
    })
    .join('; ')
}

/** What can be reckoned with: a figure and its unit, or a day. */
function figureOf({ id, type }: Question, { answers, texts }: ReportContext) {
  const value = answers[id]
  if (typeof value === 'string') return type === 'date' && value !== 'unknown' ? { day: value } : {}
  if (typeof value !== 'number') return {}
  const unit = texts.questions[id]?.unit
  return { amount: value, ...(unit === undefined ? {} : { unit }) }
}

function wordText(question: Question, value: string, context: ReportContext): string {
  if (question.type === 'date' && value !== 'unknown') return context.formats.date(value)
  if (question.type === 'text' || question.type === 'postcode') return value
  return optionText(question.id, value, context)
}

function optionText(question: string, option: string, { messages, optionLabel }: ReportContext): string {
  if (option === 'unknown') return messages.answers.unknown
  if (option === 'notApplicable') return messages.answers.notApplicable
  return optionLabel(question, option)
}

/** Money is written as money; a number without a unit is a year. */
function numberText({ id }: Question, value: number, { formats, texts }: ReportContext): string {
  const unit = texts.questions[id]?.unit
  if (unit === undefined) return formats.plain(value)
  return /^euros?$/i.test(unit) ? formats.euros(value) : `${formats.number(value, 2)} ${unit}`
}

function rowsText(question: Question, rows: readonly Row[], context: ReportContext): string {
  if (question.type !== 'enterprises' && question.type !== 'aids') return ''
  const { type } = question
  const name = context.texts.questions[question.id]?.rowName ?? ''
  return rows
    .map(
      (row, index) =>
        `${context.messages.answers.row(name, index + 1)}: ${rowText(question.id, type, row, context)}`,
    )
    .join('; ')
}

function rowText(question: string, type: ListType, row: Row, context: ReportContext): string {
  const columns = context.texts.questions[question]?.columns
  return listColumns[type]
    .flatMap((column) => {
      const value = row[column.id]
      if (value === undefined) return []
      const words = columns?.[column.id]
      const label = words?.label ?? column.id
      const cell = cellText(column, value, words?.options, context)
      return [label.endsWith('?') ? `${label} ${cell}` : `${label}: ${cell}`]
    })
    .join(', ')
}

type OptionWords = Readonly<Record<string, string>> | undefined

function cellText(
  column: Column,
  value: string | number,
  options: OptionWords,
  { formats }: ReportContext,
): string {
  if (column.kind === 'choice') return options?.[String(value)] ?? String(value)
  if (typeof value === 'string') return column.kind === 'date' ? formats.date(value) : value
  if (column.kind === 'euro') return formats.euros(value)
  if (column.kind === 'percent') return formats.percent(value / 100)
  return formats.number(value, 2)
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isRows(value: AnswerValue): value is readonly Row[] {
  return Array.isArray(value) && value.some((item) => typeof item === 'object')
}
