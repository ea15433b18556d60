import { readText } from '../content/readText'
import { doubledKey } from '../core/answers/doubledKey'
import type { Fault, Result } from '../core/result'
import type { Call } from './call'
import { pathOf } from './places'

/** A chamber's file as it was named, and what it holds. */
export type ChamberFile = { file: string; data: unknown }

/** Longest file of a chamber that is read, in bytes: a hundred long offers need a fifth of it. */
const mostBytes = 2_000_000

/** Reads the file of `--chamber`; undefined where none is named. */
export function readChamber(call: Call): Result<ChamberFile | undefined> {
  if (call.texts.chamber === undefined) return { ok: true, value: undefined }
  const file = pathOf(call.texts.chamber)
  const text = readText(file, mostBytes)
  if (typeof text !== 'string') return { ok: false, faults: [text] }
  if (text.trim() === '') return refused({ code: 'empty', file, path: '' })
  try {
    const data: unknown = JSON.parse(text)
    const key = doubledKey(text)
    if (key !== undefined) return refused({ code: 'doubledKey', file, path: '', params: { key } })
    return { ok: true, value: { file, data } }
  } catch {
    return refused({ code: 'notJson', file, path: '' })
  }
}

function refused(fault: Fault): Result<never> {
  return { ok: false, faults: [fault] }
}
