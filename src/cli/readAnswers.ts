import { readFileSync, statSync } from 'node:fs'
import { mostBytes, openAnswers, type OpenedAnswers } from '../core/answers/answersFile'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Fault, Result } from '../core/result'

/** Opens an answers file on disk. A huge one is refused by its size before it is read. */
export function readAnswers(file: string, questionnaire: Questionnaire): Result<OpenedAnswers> {
  const text = textOf(file)
  if (typeof text !== 'string') return { ok: false, faults: [{ ...text, file }] }
  const opened = openAnswers(text, questionnaire)
  if (!opened.ok) return { ok: false, faults: opened.faults.map((fault) => ({ ...fault, file })) }
  const dropped = opened.value.dropped.map((fault) => ({ ...fault, file }))
  return { ok: true, value: { file: opened.value.file, dropped } }
}

function textOf(file: string): string | Fault {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return { code: 'missingFile', path: '', params: { id: file } }
  if (!stats.isFile()) return { code: 'unreadable', path: '' }
  if (stats.size > mostBytes) return { code: 'tooLarge', path: '', params: { maximum: mostBytes } }
  const bytes = bytesOf(file)
  if (!bytes) return { code: 'unreadable', path: '' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'notText', path: '' }
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
