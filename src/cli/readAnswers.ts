import { readText } from '../content/readText'
import { mostBytes, openAnswers, type OpenedAnswers } from '../core/answers/answersFile'
import type { IsoDate } from '../core/date'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Result } from '../core/result'

/** Opens an answers file on disk, as of a day. */
export function readAnswers(
  file: string,
  questionnaire: Questionnaire,
  today: IsoDate,
): Result<OpenedAnswers> {
  const text = readText(file, mostBytes)
  if (typeof text !== 'string') return { ok: false, faults: [text] }
  const opened = openAnswers(text, questionnaire, today)
  if (!opened.ok) return { ok: false, faults: opened.faults.map((fault) => ({ ...fault, file })) }
  const dropped = opened.value.dropped.map((fault) => ({ ...fault, file }))
  return { ok: true, value: { file: opened.value.file, dropped } }
}
