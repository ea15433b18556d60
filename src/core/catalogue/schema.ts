import * as z from 'zod/mini'
import { conditionSchema } from '../questionnaire/conditionSchema'
import { idSchema, notBuiltIn, optionIdSchema, translatedSchema } from '../questionnaire/schema'
import {
  aidBases,
  confidences,
  costs,
  entryKinds,
  instruments,
  needs,
  purposes,
  startRules,
  statuses,
} from './entry'

/** A proper name is the same in both languages; a description has both. */
const nameSchema = z.union([z.string().check(z.trim(), z.minLength(1)), translatedSchema])

const addressSchema = z.url({ protocol: /^https?$/ })

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; whether it exists in the calendar is checked afterwards. */
const vagueDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))

const sourceSchema = z.strictObject({
  url: addressSchema,
  date: z.union([vagueDate, z.literal('undated')]),
  note: z.optional(translatedSchema),
  about: z.optional(idSchema),
})

const requirementSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  when: z.optional(conditionSchema),
  open: z.optional(z.literal(true)),
  reason: translatedSchema,
})

const euros = z.int().check(z.gte(0))
const people = z.number().check(z.gte(0))

const rateSchema = z.strictObject({
  percent: z.number().check(z.gt(0), z.lte(100)),
  when: z.optional(conditionSchema),
})

/** Terms of a funding programme. */
const fundingSchema = z.strictObject({
  funder: nameSchema,
  instrument: z.enum(instruments),
  purposes: z.array(z.enum(purposes)).check(z.minLength(1)),
  projectTopics: z.optional(z.array(optionIdSchema)),
  size: z.strictObject({
    text: translatedSchema,
    classAtMost: z.optional(z.enum(['micro', 'small', 'medium'])),
    employeesAtMost: z.optional(people),
    employeesBelow: z.optional(people),
    turnoverAtMostEur: z.optional(euros),
    turnoverOrBalanceAtMostEur: z.optional(euros),
  }),
  excluded: z.optional(z.array(translatedSchema)),
  rates: z.optional(z.array(rateSchema)),
  rateNote: z.optional(translatedSchema),
  minimumEur: z.optional(euros),
  eligibleCostAtMostEur: z.optional(euros),
  overhead: z.optional(
    z.strictObject({ percent: z.number().check(z.gt(0), z.lte(100)), begunAfter: z.string() }),
  ),
  maximumEur: z.optional(euros),
  amountNote: z.optional(translatedSchema),
  aidBasis: z.array(z.enum(aidBases)).check(z.minLength(1)),
  gberArticles: z.optional(z.array(z.string().check(z.regex(/^\d+[a-z]?$/)))),
  basisNote: z.optional(translatedSchema),
  startRule: z.enum(startRules),
  needs: z.optional(z.array(z.enum(needs))),
  excludes: z.optional(z.array(idSchema)),
  otherPublicMoney: z.optional(z.enum(['excluded', 'allowed'])),
})

const ids = z.array(idSchema)
const codes = z.array(z.string())

/** Ids of entries stand in links and on shortlists: small letters and no more than a hundred. */
const entryIdSchema = z
  .string()
  .check(z.regex(new RegExp(`^${notBuiltIn}(?=.{1,100}$)[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*$`)))

/** Schema of one authored entry. */
export const entrySchema = z.strictObject({
  id: entryIdSchema,
  kind: z.enum(entryKinds),
  role: z.enum(['offer', 'context']),
  name: nameSchema,
  aliases: z.optional(z.array(z.string().check(z.minLength(1)))),
  operator: z.optional(nameSchema),
  place: z.optional(
    z.strictObject({
      city: z.string().check(z.minLength(1)),
      lat: z.number().check(z.gte(-90), z.lte(90)),
      lon: z.number().check(z.gte(-180), z.lte(180)),
    }),
  ),
  states: z.optional(codes),
  focusStates: z.optional(codes),
  countries: z.optional(z.array(z.string().check(z.regex(/^([A-Z]{2}|\*)$/)))),
  sectors: z.optional(ids),
  topics: ids.check(z.minLength(1)),
  fields: z.optional(ids),
  tags: z.optional(z.array(optionIdSchema)),
  offer: translatedSchema,
  cost: z.enum(costs),
  funding: z.optional(fundingSchema),
  requires: z.optional(z.array(requirementSchema)),
  advises: z.optional(z.array(requirementSchema)),
  cautions: z.optional(ids),
  apply: z.optional(translatedSchema),
  url: z.nullable(addressSchema),
  status: z.enum(statuses),
  statusNote: translatedSchema,
  origin: z.optional(
    z.strictObject({ document: idSchema, date: vagueDate, derived: z.optional(z.boolean()) }),
  ),
  checkedOn: z.string(),
  statusSeenOn: z.optional(vagueDate),
  validUntil: z.optional(z.string()),
  sources: z.array(sourceSchema),
  confidence: z.enum(confidences),
  successor: z.optional(idSchema),
  related: z.optional(ids),
})

/** Schema of `cautions.yaml`: shared cautions by id. */
export const cautionsSchema = z.record(
  idSchema,
  z.strictObject({ text: translatedSchema, sources: z.array(sourceSchema) }),
)

/** Schema of `catalogue.yaml`. */
export const catalogueSchema = z.strictObject({ version: z.string(), title: translatedSchema })

/** Most own offers of a chamber, and most entries of the catalogue that it leaves out. */
export const mostOwn = 100
export const mostLeftOut = 1000

export type AuthoredEntry = z.infer<typeof entrySchema>
export type AuthoredCautions = z.infer<typeof cautionsSchema>
export type AuthoredSource = z.infer<typeof sourceSchema>
export type AuthoredRequirement = z.infer<typeof requirementSchema>
export type AuthoredFunding = z.infer<typeof fundingSchema>
