import { isPdf, mostPdfBytes } from '../answersPdf/isPdf'
import { mostBytes, openAnswers } from '../core/answers/answersFile'
import type { Result } from '../core/result'
import type { OpenFile } from '../wizard/events'
import { today } from './clock'
import { loadPart } from './parts'

/** Opens a chosen file: answers, or a report that carries them. What is too large is refused unread. */
export const openFile: OpenFile = async ({ file, questionnaire }) => {
  if (file.size > mostPdfBytes) return refused('tooLarge', { maximum: mostPdfBytes })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = isPdf(bytes) ? await textInPdf(bytes) : textOf(bytes)
  return text.ok ? openAnswers(text.value, questionnaire, today()) : text
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
