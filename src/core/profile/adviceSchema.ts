import * as z from 'zod/mini'

/** Longest text of an adviser, in characters. */
export const longestAdvice = 5000
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
          title: z.string().check(z.minLength(1), z.maxLength(200)),
          text,
          url: z.optional(z.string().check(z.regex(/^https:\/\/[^\s]{1,1000}$/))),
        }),
      )
      .check(z.maxLength(mostOwnRecommendations)),
  ),
})
