import * as z from 'zod/mini'
import { isDate } from '../date'
import { conditionSchema } from './conditionSchema'
import { calculators, uses } from './questionnaire'

const words = z.string().check(z.trim(), z.minLength(1))

/** A text in both languages; neither may be empty. */
export const translatedSchema = z.strictObject({ de: words, en: words })

/** The same, where wanted also in plain German; without it the plain set takes the usual German. */
export const textSchema = z.extend(translatedSchema, { 'de-plain': z.optional(words) })

/** Names that every JavaScript object has: as ids they would find something that nobody wrote. */
export const notBuiltIn =
  '(?!(?:constructor|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable)$)'

/** Ids are ASCII: letters, digits, dots and hyphens, starting with a small letter. */
export const idSchema = z
  .string()
  .check(z.regex(new RegExp(`^${notBuiltIn}[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$`)))

/** Ids of options, rows and columns; may start with a digit or be a code like DE-HH. */
export const optionIdSchema = z.string().check(z.regex(new RegExp(`^${notBuiltIn}[A-Za-z0-9][A-Za-z0-9-]*$`)))

const isoDateSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'notADate', abort: true }), z.refine(isDate, 'notADate'))

const asked = {
  visibleWhen: z.optional(conditionSchema),
  leftOutWhen: z.optional(conditionSchema),
  postponedUnless: z.optional(conditionSchema),
}

const common = {
  id: idSchema,
  name: z.optional(textSchema),
  heading: textSchema,
  why: z.optional(textSchema),
  help: z.optional(textSchema),
  example: z.optional(textSchema),
  bottleneck: z.optional(textSchema),
  page: z.optional(idSchema),
  core: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  allow: z.optional(z.array(z.enum(['unknown', 'notApplicable']))),
  usedFor: z.optional(z.array(z.enum(uses)).check(z.minLength(1))),
  ...asked,
}

const option = z.strictObject({ id: optionIdSchema, label: textSchema, hint: z.optional(textSchema) })
const options = z.array(option).check(z.minLength(2))
/** What choosing it means for later, shown as soon as it is chosen. */
const decisiveOption = z.extend(option, { consequence: z.optional(textSchema) })
const stages = z.array(textSchema).check(z.minLength(2), z.maxLength(10))
const column = z.strictObject({
  label: textSchema,
  hint: z.optional(textSchema),
  options: z.optional(z.array(z.strictObject({ id: optionIdSchema, label: textSchema }))),
})
const columns = z.record(z.string(), column)

const kinds = {
  single: {
    options: z.optional(z.array(decisiveOption).check(z.minLength(2))),
    stages: z.optional(stages),
    steps: z.optional(z.array(textSchema)),
  },
  multiple: {
    options: z
      .array(
        z.strictObject({
          id: optionIdSchema,
          label: textSchema,
          hint: z.optional(textSchema),
          exclusive: z.optional(z.boolean()),
        }),
      )
      .check(z.minLength(2)),
  },
  grid: {
    rows: z.array(z.strictObject({ id: optionIdSchema, label: textSchema })).check(z.minLength(1)),
    options: z.optional(options),
    stages: z.optional(stages),
  },
  number: {
    unit: z.optional(textSchema),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    decimals: z.optional(z.int().check(z.gte(0), z.lte(4))),
    calculator: z.optional(z.enum(calculators)),
  },
  text: { maxLength: z.optional(z.int().check(z.gte(1))), autocomplete: z.optional(z.string()) },
  postcode: {},
  date: { min: z.optional(isoDateSchema), max: z.optional(isoDateSchema) },
  enterprises: { columns, rowName: textSchema },
  aids: { columns, rowName: textSchema },
}

/** Schema of one authored question; `type` decides which further keys it has. */
const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), ...common, ...kinds.single }),
  z.strictObject({ type: z.literal('multiple'), ...common, ...kinds.multiple }),
  z.strictObject({ type: z.literal('grid'), ...common, ...kinds.grid }),
  z.strictObject({ type: z.literal('number'), ...common, ...kinds.number }),
  z.strictObject({ type: z.literal('text'), ...common, ...kinds.text }),
  z.strictObject({ type: z.literal('postcode'), ...common, ...kinds.postcode }),
  z.strictObject({ type: z.literal('date'), ...common, ...kinds.date }),
  z.strictObject({ type: z.literal('enterprises'), ...common, ...kinds.enterprises }),
  z.strictObject({ type: z.literal('aids'), ...common, ...kinds.aids }),
])

/** Schema of a section file. */
export const sectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  intro: z.optional(textSchema),
  weakness: z.optional(textSchema),
  ...asked,
  pages: z.optional(
    z.array(z.strictObject({ id: idSchema, heading: textSchema, intro: z.optional(textSchema) })),
  ),
  questions: z.array(questionSchema).check(z.minLength(1)),
})

/** A smaller weight could not be told from none. */
const weight = z.number().check(z.gte(0.000001), z.lte(1000))
const worth = z.record(z.string(), z.number().check(z.gte(0)))

const fieldSchema = z.union([
  idSchema,
  z.strictObject({
    id: idSchema,
    question: z.optional(idSchema),
    weight: z.optional(weight),
    by: z.optional(z.enum(['level', 'share', 'rows'])),
    worth: z.optional(worth),
    negative: z.optional(z.array(optionIdSchema)),
  }),
])

const topicSchema = z.strictObject({
  id: idSchema,
  title: z.optional(textSchema),
  rule: z.enum(['mean', 'minimum', 'cappedMean']),
  weight: z.optional(weight),
  importance: z.optional(
    z.union([
      z.int().check(z.gte(0), z.lte(3)),
      z.strictObject({ answer: idSchema, otherwise: z.optional(z.int().check(z.gte(0), z.lte(3))) }),
    ]),
  ),
  fields: z.array(fieldSchema).check(z.minLength(1)),
})

const versionSchema = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'wrongValue'))

const upgradeSchema = z.strictObject({
  to: versionSchema,
  questions: z.optional(z.record(idSchema, idSchema)),
  options: z.optional(z.record(idSchema, z.record(optionIdSchema, optionIdSchema))),
  added: z.optional(z.array(idSchema)),
})

/** Schema of `questionnaire.yaml`. */
export const questionnaireSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  title: textSchema,
  sections: z.array(idSchema).check(z.minLength(1)),
  conditions: z.optional(z.record(z.string(), conditionSchema)),
  scoring: z.strictObject({
    levels: z.array(textSchema).check(z.minLength(2), z.maxLength(11)),
    bands: z
      .array(z.strictObject({ id: idSchema, upTo: z.number(), name: textSchema }))
      .check(z.minLength(1)),
    coverage: z.optional(z.number().check(z.gte(0), z.lte(1))),
    overall: z.optional(
      z.strictObject({
        rule: z.optional(z.enum(['mean', 'minimum'])),
        needs: z.optional(z.array(idSchema)),
        atLeast: z.optional(z.int().check(z.gte(1))),
      }),
    ),
    targets: z.optional(z.array(z.int().check(z.gte(0))).check(z.length(4))),
    topics: z.array(topicSchema).check(z.minLength(1)),
  }),
  upgrades: z.optional(z.array(upgradeSchema)),
})

export type AuthoredText = z.infer<typeof textSchema>
export type AuthoredQuestion = z.infer<typeof questionSchema>
export type AuthoredSection = z.infer<typeof sectionSchema>
export type AuthoredQuestionnaire = z.infer<typeof questionnaireSchema>
export type AuthoredUpgrade = z.infer<typeof upgradeSchema>
export type AuthoredField = z.infer<typeof fieldSchema>
