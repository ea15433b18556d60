import * as z from 'zod/mini'
import { isColour } from './contrast'
import { bytesOfBase64 } from './base64'
import { mostPixelsAcross, pictureHeader } from './pictureHeader'

/** Longest name and longest line of an address, in characters; most lines. */
export const longestName = 120
export const longestLine = 120
export const mostLines = 8
/** Longest address of a website, in characters. */
export const longestAddress = 500
/** Largest picture that is kept, in bytes as they stand in the file (base64). */
export const mostPictureText = 400_000

/** Control characters, and what turns the direction of a line. */
const unseen = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

const line = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((text) => !unseen.test(text), 'notPlainText'),
  )

/** Name of a person or body in one line. */
export const nameSchema = line(longestName).check(z.refine((name) => name.trim() !== '', 'missing'))

/** Address, telephone, mail: a line each. */
export const linesSchema = z.array(line(longestLine)).check(z.maxLength(mostLines))

/** Names of hosts as they are in the end, in Latin letters: browsers let more pass than others do. */
const host = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.?$/u

/** Address of a website; the same for every browser and on the command line. */
export const webAddressSchema = z.url({ protocol: /^https?$/, hostname: host, abort: true }).check(
  z.maxLength(longestAddress),
  z.refine((address) => !/\s/u.test(address), 'notAnAddress'),
)

export const accentSchema = z.string().check(z.refine(isColour, 'notAColour'))

/** A picture whose first bytes are what it claims to be; whether the rest can be read shows when it is drawn. */
export const pictureSchema = z
  .strictObject({
    type: z.enum(['image/png', 'image/jpeg']),
    width: z.int().check(z.minimum(1), z.maximum(mostPixelsAcross)),
    height: z.int().check(z.minimum(1), z.maximum(mostPixelsAcross)),
    data: z.string().check(z.maxLength(mostPictureText)),
  })
  .check(
    z.refine(({ type, width, height, data }) => {
      const bytes = bytesOfBase64(data)
      const header = bytes === null ? 'damagedPicture' : pictureHeader(bytes)
      if (typeof header === 'string') return false
      return header.type === type && header.width === width && header.height === height
    }, 'damagedPicture'),
  )
