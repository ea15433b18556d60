import * as z from 'zod/mini'
import type { Condition } from './condition'

const id = z.string()
const values = z.array(z.string()).check(z.minLength(1))

/** Schema of a condition as authored; anything else is refused. */
export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ answer: id, is: z.string() }),
  z.strictObject({ answer: id, in: values }),
  z.strictObject({ answer: id, includes: z.string() }),
  z.strictObject({ answer: id, atLeast: z.number() }),
  z.strictObject({ answer: id, atMost: z.number() }),
  z.strictObject({ level: id, atLeast: z.number() }),
  z.strictObject({ level: id, atMost: z.number() }),
  z.strictObject({ fact: id, is: z.string() }),
  z.strictObject({ fact: id, in: values }),
  z.strictObject({ fact: id, atLeast: z.number() }),
  z.strictObject({ fact: id, atMost: z.number() }),
  z.strictObject({
    get allOf() {
      return z.array(conditionSchema).check(z.minLength(1))
    },
  }),
  z.strictObject({
    get anyOf() {
      return z.array(conditionSchema).check(z.minLength(1))
    },
  }),
  z.strictObject({
    get not() {
      return conditionSchema
    },
  }),
  z.strictObject({ named: id }),
])
