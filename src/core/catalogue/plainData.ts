import type { Fault } from '../result'
import { placeIn } from '../zodFaults'

/** Most values of one entry and most levels inside it: more than twice what the fullest entry of the product has. */
const mostValues = 500
const mostLevels = 24

/** Longest text, and longest name of a key. */
const longestText = 2000
const longestKey = 60

/** What would be read as markup, what nobody sees, and what turns the direction of a line. */
const notPlain = /<[a-z!/?]|&(?:[a-z]+|#\d+|#x[\da-f]+);|[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/iu

/** Faults of an entry of unknown origin whatever it should be: too much, too deep, too long, keys and texts with tricks. */
export function plainFaults(data: unknown): Fault[] {
  const size = sizeFault(data)
  return size ? [size] : faultsIn(data, data, [])
}

/** Level by level, so that no nesting is too deep to be measured. */
function sizeFault(data: unknown): Fault | undefined {
  let level = [data]
  let values = 0
  for (let depth = 1; level.length > 0; depth += 1) {
    values += level.length
    if (values > mostValues) return { code: 'tooMuch', path: '', params: { maximum: mostValues } }
    if (depth > mostLevels) return { code: 'tooDeep', path: '', params: { maximum: mostLevels } }
    level = level.flatMap(innerOf)
  }
  return undefined
}

function innerOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

function faultsIn(value: unknown, data: unknown, path: readonly PropertyKey[]): Fault[] {
  if (typeof value === 'string') return textFaults(value, placeIn(data, path))
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((inner, index) => faultsIn(inner, data, [...path, index]))
  return Object.entries(value).flatMap(([key, inner]) =>
    // The schema would pass over this one key without a word.
    key === '__proto__' || key.length > longestKey
      ? [{ code: 'unexpectedKey', path: placeIn(data, path), params: { key: key.slice(0, longestKey) } }]
      : faultsIn(inner, data, [...path, key]),
  )
}

function textFaults(text: string, path: string): Fault[] {
  if (text.length > longestText) return [{ code: 'tooLong', path, params: { maximum: longestText } }]
  return notPlain.test(text) ? [{ code: 'notPlainText', path }] : []
}
