import * as z from 'zod/mini'
import { doubledKey } from '../answers/doubledKey'
import { parsedJson } from '../parsedJson'
import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import { adviceSchema } from './adviceSchema'
import { accentSchema, linesSchema, nameSchema, pictureSchema, webAddressSchema } from './identity'
import type { Advice, Profile } from './profile'

/** Longest profile file that is read, in characters: a logo of the largest size and long texts fit. */
export const mostProfileBytes = 600_000

const envelope = z.strictObject({
  format: z.literal('lotse-profile'),
  version: z.literal(1),
  name: nameSchema,
  lines: z.optional(linesSchema),
  url: z.optional(webAddressSchema),
  accent: z.optional(accentSchema),
  logo: z.optional(pictureSchema),
  advice: z.optional(adviceSchema),
})

/** Places where the schema would pass over the key `__proto__` without a word. */
const guarded: readonly (readonly string[])[] = [[], ['logo'], ['advice'], ['advice', 'comments']]

/** Opens the text of a profile file. Foreign, broken, newer or oversized files are refused, with every fault in it named. */
export function openProfile(text: string): Result<Profile> {
  if (text.length > mostProfileBytes)
    return refused({ code: 'tooLarge', path: '', params: { maximum: mostProfileBytes } })
  if (text.trim() === '') return refused({ code: 'empty', path: '' })
  const data = parsedJson(text)
  if (data === undefined) return refused({ code: 'notJson', path: '' })
  const early = foreign(data)
  if (early) return refused(early)
  const key = doubledKey(text)
  if (key !== undefined) return refused({ code: 'doubledKey', path: '', params: { key } })
  const parsed = envelope.safeParse(data, { reportInput: true })
  return parsed.success
    ? { ok: true, value: profileOf(parsed.data) }
    : { ok: false, faults: faultsOf(parsed.error, data) }
}

/** The text of a profile file: keys always in the same order, two-space JSON, a newline at the end. */
export function profileText(profile: Profile): string {
  return `${JSON.stringify(profileOf(profile), null, 2)}\n`
}

/** The advice without what is empty. */
export function tidyAdvice({ foreword, comments, recommendations }: Advice): Advice {
  const said = Object.entries(comments ?? {}).filter(([, comment]) => comment.trim() !== '')
  return {
    ...(foreword === undefined || foreword.trim() === '' ? {} : { foreword }),
    ...(said.length === 0 ? {} : { comments: Object.fromEntries(said) }),
    ...(recommendations === undefined || recommendations.length === 0 ? {} : { recommendations }),
  }
}

type Given = Omit<z.infer<typeof envelope>, 'lines'> & { lines?: readonly string[] | undefined }

function profileOf({ name, lines = [], url, accent, logo, advice = {} }: Given | Profile): Profile {
  return {
    format: 'lotse-profile',
    version: 1,
    name,
    lines,
    ...(url === undefined ? {} : { url }),
    ...(accent === undefined ? {} : { accent }),
    ...(logo === undefined ? {} : { logo }),
    advice: tidyAdvice(advice),
  }
}

function foreign(data: unknown): Fault | undefined {
  if (valueAt(data, ['format']) !== 'lotse-profile') return { code: 'foreignProfile', path: 'format' }
  const version = valueAt(data, ['version'])
  if (typeof version === 'number' && version > 1)
    return { code: 'newerVersion', path: 'version', params: { version } }
  const key = '__proto__'
  const place = guarded.find((path) => valueAt(data, [...path, key]) !== undefined)
  return place && { code: 'unexpectedKey', path: place.join('.'), params: { key } }
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function refused(fault: Fault): Result<never> {
  return { ok: false, faults: [fault] }
}
