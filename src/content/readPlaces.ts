import { join } from 'node:path'
import type * as z from 'zod/mini'
import type { Places } from '../core/places/places'
import { placesSchema, stateMapSchema } from '../core/places/schema'
import type { StateMap } from '../core/places/stateMap'
import type { Fault, Result } from '../core/result'
import { faultsOf } from '../core/zodFaults'
import { readText } from './readText'

/** Directory of the product's own data on places, seen from the root of the project. */
export const ownPlaces = 'questionnaires/places'

const mostBytes = 100_000

/** Places of postcodes and states. */
export function readPlaces(directory: string): Result<Places> {
  return readJson(join(directory, 'postcodes.json'), placesSchema)
}

/** Outlines of the states. */
export function readStateMap(directory: string): Result<StateMap> {
  return readJson(join(directory, 'states.json'), stateMapSchema)
}

function readJson<Schema extends z.ZodMiniType>(file: string, schema: Schema): Result<z.infer<Schema>> {
  const text = readText(file, mostBytes)
  if (typeof text !== 'string') return { ok: false, faults: [text] }
  const data = parsed(text)
  if (data === undefined) return { ok: false, faults: [notJson(file)] }
  const checked = schema.safeParse(data, { reportInput: true })
  return checked.success
    ? { ok: true, value: checked.data }
    : { ok: false, faults: faultsOf(checked.error, data, file) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notJson(file: string): Fault {
  return { code: 'notJson', file, path: '' }
}
