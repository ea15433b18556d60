import * as z from 'zod/mini'

const noticeSchema = z.strictObject({
  source: z.url({ protocol: /^https?$/ }),
  licence: z.string().check(z.minLength(1)),
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  attribution: z.strictObject({
    de: z.string().check(z.minLength(1)),
    en: z.string().check(z.minLength(1)),
  }),
})

const stateSchema = z.string().check(z.regex(/^DE-[A-Z]{2}$/))
const pointSchema = z.tuple([
  z.number().check(z.gte(47), z.lte(55.2)),
  z.number().check(z.gte(5.8), z.lte(15.1)),
])

/** Schema of `places/postcodes.json`. */
export const placesSchema = z.strictObject({
  notice: noticeSchema,
  postcodes: z.record(z.string().check(z.regex(/^\d{3}$/)), pointSchema),
  states: z.record(stateSchema, pointSchema),
})

/** Schema of `places/states.json`. Paths only move, draw straight lines and close. */
export const stateMapSchema = z.strictObject({
  notice: noticeSchema,
  width: z.int().check(z.gte(1)),
  height: z.int().check(z.gte(1)),
  states: z.record(stateSchema, z.string().check(z.regex(/^[Mlz\d -]+$/))),
})
