import { isPdf, mostPdfBytes } from '../answersPdf/isPdf'
import { mostBytes, openAnswers } from '../core/answers/answersFile'
import type { Result } from '../core/result'
import type { OpenFile, PickedFile } from '../wizard/events'
import { wholeOf } from './chamberQuestionnaire'
import { today } from './clock'
import { loadPart } from './parts'

/** Opens a chosen file: answers, or a report that carries them. What is too large is refused unread. */
export const openFile: OpenFile = async ({ file, questionnaire }) => {
  const text = await textIn(file)
  return text.ok ? openAnswers(text.value, wholeOf(questionnaire), today()) : text
}

/** The text of an answers file, or of the one that a report carries; not checked yet. */
export async function textIn(file: PickedFile): Promise<Result<string>> {
  if (file.size > mostPdfBytes) return refused('tooLarge', { maximum: mostPdfBytes })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isPdf(bytes) ? textInPdf(bytes) : textOf(bytes)
}

async function textInPdf(bytes: Uint8Array): Promise<Result<string>> {
  const { answersIn } = await loadPart(() => import('../answersPdf/answersIn'))
  return answersIn(bytes)
}

function textOf(bytes: Uint8Array): Result<string> {
  if (bytes.length > mostBytes) return refused('tooLarge', { maximum: mostBytes })
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refused('notText')
  }
}

function refused(code: 'tooLarge' | 'notText', params?: Record<string, number>): Result<never> {
  return { ok: false, faults: [{ code, path: '', ...(params ? { params } : {}) }] }
}
