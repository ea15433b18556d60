import type * as z from 'zod/mini'
import { faultCodes, type Fault, type FaultCode } from './result'

type Issue = z.core.$ZodIssue

/**
 * Faults of a failed zod parse in our own codes. Paths name elements of lists by their `id` where they have one:
 * `questions[iot.security].stages[2].en`.
 */
export function faultsOf(error: z.core.$ZodError, data: unknown, file?: string): Fault[] {
  return error.issues.map((issue) => {
    const named = describe(issue)
    return {
      code: named.code,
      ...(file === undefined ? {} : { file }),
      path: placeIn(data, issue.path),
      ...(named.params ? { params: named.params } : {}),
    }
  })
}

/** Place in readable form, list elements named by id. */
export function placeIn(data: unknown, path: readonly PropertyKey[]): string {
  let current = data
  let place = ''
  for (const key of path) {
    const next = property(current, key)
    if (typeof key === 'number') {
      const id = property(next, 'id')
      place += `[${typeof id === 'string' ? id : key}]`
    } else place += place === '' ? String(key) : `.${String(key)}`
    current = next
  }
  return place
}

function property(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

type Described = { code: FaultCode; params?: Record<string, string | number> }

const tooBig: Readonly<Record<string, FaultCode>> = { array: 'tooMany', string: 'tooLong' }

function describe(issue: Issue): Described {
  const last = issue.path.at(-1)
  const isText = last === 'de' || last === 'en'
  switch (issue.code) {
    case 'invalid_type': {
      const absent = issue.input === undefined || issue.input === null
      if (isText && absent) return { code: 'missingTranslation', params: { language: String(last) } }
      if (absent) return { code: 'missing', params: { expected: issue.expected } }
      return { code: 'wrongType', params: { expected: issue.expected } }
    }
    case 'unrecognized_keys':
      return { code: 'unexpectedKey', params: { key: issue.keys.join(', ') } }
    case 'invalid_value':
      return { code: 'wrongValue', params: { allowed: issue.values.map(String).join(', ') } }
    case 'too_small':
      if (isText) return { code: 'missingTranslation', params: { language: String(last) } }
      return issue.origin === 'array'
        ? { code: 'tooFew', params: { minimum: Number(issue.minimum) } }
        : { code: 'tooLow', params: { minimum: Number(issue.minimum) } }
    case 'too_big':
      return { code: tooBig[issue.origin] ?? 'tooHigh', params: { maximum: Number(issue.maximum) } }
    case 'invalid_format':
      return {
        code: ownCode(issue) ?? (issue.format === 'url' ? 'notAnAddress' : 'notAnId'),
        params: { value: shown(issue.input) },
      }
    case 'invalid_key':
      return { code: 'notAnId', params: { value: String(last) } }
    case 'invalid_union':
      return unionFault(issue)
    default:
      return { code: ownCode(issue) ?? 'wrongValue' }
  }
}

/** A check of our own names its fault code as its message. */
function ownCode(issue: Issue): FaultCode | undefined {
  return faultCodes.find((code) => code === issue.message)
}

const conditionKeys = [
  'visibleWhen',
  'leftOutWhen',
  'postponedUnless',
  'when',
  'conditions',
  'allOf',
  'anyOf',
  'not',
]

function unionFault(issue: Issue): Described {
  const inCondition = issue.path.some((key) => conditionKeys.includes(String(key)))
  if (inCondition) return { code: 'notACondition' }
  const allowed =
    'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : ''
  return { code: 'wrongValue', params: { allowed } }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : typeof value
}
