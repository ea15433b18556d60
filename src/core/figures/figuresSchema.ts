import * as z from 'zod/mini'
import { isDate } from '../date'
import { sizeClasses } from '../funding/funding'
import type { Result } from '../result'
import { faultsOf } from '../zodFaults'
import type { Figures } from './figures'

/** More entries than any catalogue has. */
const mostEntries = 2000

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/))
const ids = z.array(id).check(z.maxLength(mostEntries))
const version = z.string().check(z.regex(/^[0-9][0-9A-Za-z.-]{0,39}$|^$/, 'wrongValue'))
const score = z.nullable(z.number().check(z.gte(0), z.lte(100)))
const euros = z.number().check(z.gte(0), z.lte(1e12))

const figuresSchema: z.ZodMiniType<Figures> = z.strictObject({
  version: z.literal(1),
  date: z.string().check(z.refine(isDate, 'notADate')),
  questionnaire: version,
  catalogue: version,
  score,
  band: z.nullable(id),
  topics: z.record(id, z.strictObject({ score, level: z.nullable(z.int().check(z.gte(0), z.lte(10))) })),
  steps: ids,
  readiness: z.nullable(
    z.strictObject({
      index: z.number().check(z.gte(0), z.lte(100)),
      band: z.enum(['early', 'preparing', 'nearlyReady', 'ready']),
    }),
  ),
  size: z.nullable(z.enum(sizeClasses)),
  roomEur: euros,
  difficulty: z.enum(['yes', 'no', 'unknown']),
  entries: z.strictObject({ fits: ids, perhaps: ids, doesNotFit: ids, closed: ids, context: ids }),
  money: z.record(id, euros),
})

/** The figures in the text of an answers file that `openAnswers` has opened; `null` where it carries none. */
export function figuresIn(text: string): Result<Figures | null> {
  const file: unknown = JSON.parse(text)
  const data = typeof file === 'object' && file !== null ? Reflect.get(file, 'figures') : undefined
  if (data === undefined) return { ok: true, value: null }
  const parsed = figuresSchema.safeParse(data, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  const faults = faultsOf(parsed.error, data)
  return {
    ok: false,
    faults: faults.map((fault) => ({ ...fault, path: ['figures', fault.path].filter(Boolean).join('.') })),
  }
}
