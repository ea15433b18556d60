import { answersIn } from '../answersPdf/answersIn'
import { isPdf, mostPdfBytes } from '../answersPdf/isPdf'
import { readBytes, textOf } from '../content/readText'
import { mostBytes, openAnswers, type OpenedAnswers } from '../core/answers/answersFile'
import type { IsoDate } from '../core/date'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Result } from '../core/result'

/** Opens an answers file on disk, or the one that a report carries, as of a day. */
export function readAnswers(
  file: string,
  questionnaire: Questionnaire,
  today: IsoDate,
): Result<OpenedAnswers> {
  const text = textIn(file)
  if (!text.ok) return text
  const opened = openAnswers(text.value, questionnaire, today)
  if (!opened.ok) return named(file, opened)
  const dropped = opened.value.dropped.map((fault) => ({ ...fault, file }))
  return { ok: true, value: { file: opened.value.file, dropped } }
}

/** The text of the answers file that a report on disk carries. */
export function readReport(file: string): Result<string> {
  const bytes = readBytes(file, mostPdfBytes)
  return 'code' in bytes ? { ok: false, faults: [bytes] } : named(file, answersIn(bytes))
}

/** The text of an answers file on disk, or of the one that a report carries. */
export function textIn(file: string): Result<string> {
  const bytes = readBytes(file, mostPdfBytes)
  if ('code' in bytes) return { ok: false, faults: [bytes] }
  if (isPdf(bytes)) return named(file, answersIn(bytes))
  const text = textOf(bytes, file, mostBytes)
  return typeof text === 'string' ? { ok: true, value: text } : { ok: false, faults: [text] }
}

function named<Value>(file: string, result: Result<Value>): Result<Value> {
  return result.ok ? result : { ok: false, faults: result.faults.map((fault) => ({ ...fault, file })) }
}
