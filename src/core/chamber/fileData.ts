import type * as z from 'zod/mini'
import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import type { ChamberText } from './chamber'
import type { TextSchema } from './chamberSchema'

/** What stands between the brackets of a JSON object, whatever it is. */
export type FileData = Readonly<Record<string, unknown>>

/** What could be taken of a part of the file, and what not. */
export type Taken<Value> = { taken: Value; faults: readonly Fault[] }

/** Most characters of a name, and most faults of one part that are told. */
export const mostShown = 100
const mostFaults = 20

export function isRecord(value: unknown): value is FileData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value under a key where it fits its schema; undefined where there is none. */
export function partAt<Schema extends z.ZodMiniType>(
  data: FileData,
  key: string,
  schema: Schema,
): Result<z.output<Schema>> | undefined {
  return Object.hasOwn(data, key) ? parsed(data[key], schema, key) : undefined
}

/** The text under a key: a single one stands for both languages. */
export function textAt(
  data: FileData,
  key: string,
  { single, each }: TextSchema,
): Result<ChamberText> | undefined {
  if (!Object.hasOwn(data, key)) return undefined
  const value = data[key]
  if (typeof value !== 'string') {
    const texts = parsed(value, each, key)
    return texts.ok ? { ok: true, value: withoutGaps(texts.value) } : texts
  }
  const text = parsed(value, single, key)
  return text.ok ? { ok: true, value: { de: text.value, en: text.value } } : text
}

/** A value after its schema; its faults with their place in the file. */
export function parsed<Schema extends z.ZodMiniType>(
  value: unknown,
  schema: Schema,
  place: string,
): Result<z.output<Schema>> {
  // The schema would pass over this one key without a word.
  if (isRecord(value) && Object.hasOwn(value, '__proto__'))
    return { ok: false, faults: [{ code: 'unexpectedKey', path: place, params: { key: '__proto__' } }] }
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return { ok: true, value: result.data }
  const faults = faultsOf(result.error, value).slice(0, mostFaults)
  return { ok: false, faults: faults.map((fault) => ({ ...fault, path: within(place, fault.path) })) }
}

/** The list under a key; empty where there is none, or none that can be taken. */
export function listAt(data: FileData, key: string, most: number): Taken<readonly unknown[]> {
  const list: unknown = Object.hasOwn(data, key) ? data[key] : []
  if (!Array.isArray(list))
    return { taken: [], faults: [{ code: 'wrongType', path: key, params: { expected: 'array' } }] }
  if (list.length > most)
    return { taken: [], faults: [{ code: 'tooMany', path: key, params: { maximum: most } }] }
  return { taken: list, faults: [] }
}

/** Faults of keys that are not known. */
export function unknownKeys(data: FileData, known: object, path = ''): Fault[] {
  return Object.keys(data)
    .filter((key) => !Object.hasOwn(known, key))
    .slice(0, mostFaults)
    .map((key) => ({ code: 'unexpectedKey', path, params: { key: key.slice(0, mostShown) } }))
}

/** A place inside another. */
function within(place: string, path: string): string {
  return path === '' || path.startsWith('[') ? `${place}${path}` : `${place}.${path}`
}

function withoutGaps({ de, en }: { de?: string | undefined; en?: string | undefined }): ChamberText {
  return { ...(de === undefined ? {} : { de }), ...(en === undefined ? {} : { en }) }
}
