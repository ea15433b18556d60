import { lacks as rest, make as makeDivided } from './pdfkit.mjs'

export const lacks = `hyphenation, ${rest}`

/** The document by pdfkit with words left whole: its soft hyphens have each syllable measured alone, and read back as spaces. */
export function make(document, fonts) {
  return makeDivided(document, fonts, false)
}
