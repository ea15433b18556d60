import { mostBytes, openAnswers, type OpenedAnswers } from '../core/answers/answersFile'
import type { Result } from '../core/result'
import type { OpenFile } from '../wizard/events'
import { today } from './clock'

/** Opens a chosen file. What is too large is refused unread, and so is anything that is not text. */
export const openFile: OpenFile = async ({ file, questionnaire }) => {
  if (file.size > mostBytes) return refused('tooLarge', { maximum: mostBytes })
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isPdf(bytes)) return refused('foreignFormat')
  const text = decoded(bytes)
  return text === undefined ? refused('notText') : openAnswers(text, questionnaire, today())
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'
}

function refused(
  code: 'tooLarge' | 'notText' | 'foreignFormat',
  params?: Record<string, number>,
): Result<OpenedAnswers> {
  return { ok: false, faults: [{ code, path: '', ...(params ? { params } : {}) }] }
}
