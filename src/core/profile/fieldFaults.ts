import type * as z from 'zod/mini'
import type { Fault } from '../result'
import { faultsOf } from '../zodFaults'
import { accentSchema, linesSchema, nameSchema, webAddressSchema } from './identity'

/** What is wrong with one field of a profile, as its file would be refused for it; undefined where nothing is. */
export const fieldFaults = {
  name: (name: string) => faultIn(nameSchema, name),
  lines: (lines: readonly string[]) => faultIn(linesSchema, lines),
  url: (url: string) => faultIn(webAddressSchema, url),
  accent: (accent: string) => faultIn(accentSchema, accent),
}

function faultIn(schema: z.ZodMiniType, value: unknown): Fault | undefined {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? undefined : faultsOf(parsed.error, value)[0]
}
