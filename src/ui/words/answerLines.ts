import type { AnswerValue, Row } from '../../core/answers/answers'
import { listColumns } from '../../core/answers/rowSchemas'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import { formatsOf } from '../../i18n/format'
import type { UiMessages } from '../../i18n/ui/de'
import { isGrouped, type ListQuestion } from '../draft/kinds'

export type AnswerContext = { texts: QuestionTexts; language: Language; messages: UiMessages }

/** An answer in words, line by line. */
export function answerLines(question: Question, answer: AnswerValue, context: AnswerContext): string[] {
  const { texts, language, messages } = context
  const formats = formatsOf(language)
  const option = (id: string) => optionWords(id, context)
  if (typeof answer === 'number') {
    const isPlain = question.type === 'number' && !isGrouped(question)
    const figure = isPlain ? formats.plain(answer) : formats.number(answer, 2)
    return [texts.unit === undefined ? figure : `${figure} ${texts.unit}`]
  }
  if (typeof answer === 'string') {
    if (question.type === 'date') return [formats.date(answer)]
    if (question.type === 'single')
      return [question.stages && texts.options?.[answer] ? `${answer} · ${option(answer)}` : option(answer)]
    return [question.type === 'number' ? option(answer) : answer]
  }
  if (!isList(answer))
    return Object.entries(answer).map(([row, chosen]) => `${texts.rows?.[row] ?? row}: ${option(chosen)}`)
  if (question.type !== 'enterprises' && question.type !== 'aids')
    return answer.flatMap((chosen) => (typeof chosen === 'string' ? [option(chosen)] : []))
  if (answer.length === 0) return [messages.answers.noRowsLong]
  return answer.flatMap((row, index) =>
    typeof row === 'object' ? rowLines(question, row, index + 1, context) : [],
  )
}

function rowLines(question: ListQuestion, row: Row, number: number, context: AnswerContext): string[] {
  const { texts, language, messages } = context
  const formats = formatsOf(language)
  const cells = listColumns[question.type].flatMap((column) => {
    const value = row[column.id]
    if (value === undefined) return []
    const words = texts.columns?.[column.id]
    const said =
      typeof value === 'number'
        ? formats.number(value, 2)
        : column.kind === 'date'
          ? formats.date(value)
          : (words?.options?.[value] ?? value)
    return [`${(words?.label ?? column.id).replace(/\?$/, '')}: ${said}`]
  })
  return [messages.answers.row(texts.rowName ?? messages.answers.rowName, number), ...cells]
}

/** Label of an option, also of the two that every scored question may allow. */
function optionWords(id: string, { texts, messages }: AnswerContext): string {
  const own = texts.options?.[id]?.label
  if (own !== undefined) return own
  return id === 'unknown' || id === 'notApplicable' ? messages.answers[id] : id
}

function isList(answer: AnswerValue): answer is readonly string[] | readonly Row[] {
  return Array.isArray(answer)
}
