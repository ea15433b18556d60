import { isDate } from '../../core/date'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import { formatsOf } from '../../i18n/format'
import type { UiMessages } from '../../i18n/ui/de'
import type { DraftFault } from '../../wizard/events'

export type FaultContext = {
  question: Question
  texts: QuestionTexts
  language: Language
  messages: UiMessages
  /** True where several questions share the page: the words then name the question. */
  named?: boolean
}

/** What to do about a fault: the same words in the summary and at the field. */
export function faultWords(fault: DraftFault, context: FaultContext): string {
  const { question, texts, messages } = context
  const words = remedy(fault, context)
  const [row, column] = fault.path
  if (typeof row === 'number' && column !== undefined) {
    const rowName = messages.answers.row(texts.rowName ?? messages.answers.rowName, row + 1)
    const columnName = texts.columns?.[String(column)]?.label ?? String(column)
    return messages.faults.inRow(rowName, columnName.replace(/\?$/, ''), words)
  }
  return context.named && question.type !== 'grid' ? messages.faults.inQuestion(texts.name, words) : words
}

function remedy({ code, params, path }: DraftFault, context: FaultContext): string {
  const { question, texts, language, messages } = context
  const faults = messages.faults
  const number = (key: string) => {
    const value = params?.[key]
    if (value === undefined) return undefined
    const formats = formatsOf(language)
    return typeof value === 'number' && value >= 10_000 ? formats.number(value) : formats.plain(Number(value))
  }
  const day = (key: string) => {
    const value = params?.[key]
    return typeof value === 'string' && isDate(value) ? formatsOf(language).date(value) : undefined
  }
  switch (code) {
    case 'missing':
      return missingWords(question, texts, path, messages)
    case 'tooFew':
      return faults.chooseSome
    case 'wrongType':
      return faults.notANumber
    case 'unknownOption':
      return faults.chooseAnswer
    case 'tooLow': {
      if (question.type === 'date') return faults.dateTooEarly(formatsOf(language).date(question.min ?? ''))
      const first = day('minimum')
      if (first !== undefined) return faults.dateTooEarly(first)
      const minimum = number('minimum')
      return minimum === undefined ? faults.tooLowPlain : faults.tooLow(minimum)
    }
    case 'tooHigh': {
      if (question.type === 'date') return faults.dateTooLate(formatsOf(language).date(question.max ?? ''))
      const last = day('maximum')
      if (last !== undefined) return faults.dateTooLate(last)
      const maximum = number('maximum')
      return maximum === undefined ? faults.tooHighPlain : faults.tooHigh(maximum)
    }
    case 'notWhole': {
      const decimals = Number(params?.['decimals'] ?? 0)
      return decimals === 0 ? faults.whole : faults.decimals(decimals)
    }
    case 'tooLong':
      return faults.tooLong(number('maximum') ?? '')
    case 'notADate':
      return faults.notADate
    case 'notAPostcode':
      return faults.notAPostcode
    case 'notAlone':
      return faults.notAlone
    case 'tooMany':
      return faults.tooManyRows
    default:
      return faults.other
  }
}

function missingWords(
  question: Question,
  texts: QuestionTexts,
  path: DraftFault['path'],
  { faults }: UiMessages,
): string {
  switch (question.type) {
    case 'grid': {
      const row = String(path[0] ?? '')
      return row === '' ? faults.chooseAnswer : faults.chooseForRow(texts.rows?.[row] ?? row)
    }
    case 'single':
      return faults.chooseAnswer
    case 'multiple':
      return faults.chooseSome
    case 'number':
      return faults.enterNumber
    case 'date':
      return faults.enterDate
    case 'text':
    case 'postcode':
      return faults.enterText
    case 'enterprises':
    case 'aids':
      return cellMissing(String(path[1] ?? ''), faults)
  }
}

function cellMissing(column: string, faults: UiMessages['faults']): string {
  if (column === 'holder' || column === 'by') return faults.chooseAnswer
  return column === 'date' ? faults.enterDate : faults.enterNumber
}
