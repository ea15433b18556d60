import * as z from 'zod/mini'
import { entrySchema, mostLeftOut, mostOwn } from '../catalogue/schema'
import { accentSchema, nameSchema, webAddressSchema } from '../profile/identity'
import { longestAdvice } from '../profile/adviceSchema'

/** Most persons and desks that a chamber names. */
export const mostContacts = 200
/** Most topics and areas of one contact. */
const mostTopics = 50
const mostAreas = 500
/** Longest role of a contact, and longest address of a picture with its pixels in it, in characters. */
const longestRole = 200
export const longestLogo = 200_000

/** Control characters but breaks of lines, and what turns the direction of a line. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

const role = z.string().check(
  z.maxLength(longestRole),
  z.refine((text) => text.trim() !== '', 'missing'),
  z.refine((text) => !unseen.test(text) && !/[\t\n\r]/u.test(text), 'notPlainText'),
)
const paragraphs = z.string().check(
  z.maxLength(longestAdvice),
  z.refine((text) => text.trim() !== '', 'missing'),
  z.refine((text) => !unseen.test(text), 'notPlainText'),
)

/** A text each in both languages or in one of them; as a single text it stands for both. */
function textIn(single: z.ZodMiniType<string, string>) {
  const each = z
    .strictObject({ de: z.optional(single), en: z.optional(single) })
    .check(z.refine((texts) => texts.de !== undefined || texts.en !== undefined, 'missing'))
  return { single, each, either: z.union([single, each]) }
}

/** As browsers send it: one mailbox, Latin letters, nothing that a mail link would read as more than an address. */
const mailSchema = z
  .string()
  .check(
    z.maxLength(254),
    z.regex(/^[A-Za-z\d_.+-]+@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+$/u, { error: 'notAMail' }),
  )
const phoneSchema = z.string().check(z.regex(/^\+?\d[\d ()/.-]{2,38}$/u, { error: 'notAPhone' }))
const areaSchema = z.string().check(z.regex(/^\d{1,5}$/u, { error: 'notAnArea' }))

/** A picture in the text of the file itself, or a file beside it: never another host, never out of its folder. */
export const embeddedPicture = /^data:image\/(png|jpeg);base64,/u
const besideFile =
  /^(?:\.\/)?(?:[A-Za-z\d_-][A-Za-z\d_.-]*\/){0,8}[A-Za-z\d_-][A-Za-z\d_.-]*\.(?:png|jpe?g)$/u

const logoSchema = z.string().check(
  z.maxLength(longestLogo),
  z.refine((logo) => embeddedPicture.test(logo) || besideFile.test(logo), 'notALogo'),
)

/** A person or desk; the role is read apart. */
export const contactParts = z.strictObject({
  name: nameSchema,
  mail: z.optional(mailSchema),
  phone: z.optional(phoneSchema),
  url: z.optional(webAddressSchema),
  topics: z.optional(z.array(z.string()).check(z.maxLength(mostTopics))),
  postcodes: z.optional(z.array(areaSchema).check(z.maxLength(mostAreas))),
})

export type TextSchema = ReturnType<typeof textIn>

/** What a chamber says of itself, key by key: one that is broken does not spoil the others. */
export const chamberTexts = { name: textIn(nameSchema), role: textIn(role), foreword: textIn(paragraphs) }
export const chamberParts = { logo: logoSchema, accent: accentSchema }

export const linkParts = {
  home: webAddressSchema,
  privacy: webAddressSchema,
  imprint: webAddressSchema,
  accessibility: z
    .strictObject({ mail: z.optional(mailSchema), url: z.optional(webAddressSchema) })
    .check(z.refine(({ mail, url }) => mail !== undefined || url !== undefined, 'missing')),
  corrections: mailSchema,
}

const contactSchema = z.extend(contactParts, { role: z.optional(chamberTexts.role.either) })

/** Schema of a chamber's file as a whole, for editors: `openChamber` reads it part by part. */
export const chamberSchema = z.strictObject({
  $schema: z.optional(z.string()),
  name: z.optional(chamberTexts.name.either),
  logo: z.optional(chamberParts.logo),
  accent: z.optional(chamberParts.accent),
  contacts: z.optional(z.array(contactSchema).check(z.maxLength(mostContacts))),
  foreword: z.optional(chamberTexts.foreword.either),
  links: z.optional(
    z.strictObject({
      home: z.optional(linkParts.home),
      privacy: z.optional(linkParts.privacy),
      imprint: z.optional(linkParts.imprint),
      accessibility: z.optional(linkParts.accessibility),
      corrections: z.optional(linkParts.corrections),
    }),
  ),
  topicsLeftOut: z.optional(z.array(z.string())),
  entriesLeftOut: z.optional(z.array(z.string()).check(z.maxLength(mostLeftOut))),
  offers: z.optional(z.array(entrySchema).check(z.maxLength(mostOwn))),
})
