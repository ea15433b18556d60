import * as z from 'zod/mini'
import { webAddressSchema } from './identity'

/** Longest text of an adviser, in characters. */
export const longestAdvice = 5000
/** Longest title of a recommendation, in characters. */
export const longestTitle = 200
/** Most recommendations of an adviser's own. */
export const mostOwnRecommendations = 12

const text = z.string().check(z.maxLength(longestAdvice))

export const adviceSchema = z.strictObject({
  foreword: z.optional(text),
  comments: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,60}$/)), text)),
  recommendations: z.optional(
    z
      .array(
        z.strictObject({
          title: z.string().check(
            z.refine((title) => title.trim() !== '', 'missing'),
            z.maxLength(longestTitle),
          ),
          text,
          url: z.optional(webAddressSchema),
        }),
      )
      .check(z.maxLength(mostOwnRecommendations)),
  ),
})
