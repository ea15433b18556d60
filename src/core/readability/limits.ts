import type { TextSet } from '../questionnaire/texts'

export type Limits = {
  /** Most words in a sentence. */
  sentence: number
  /** Words per sentence of a question on average, above which somebody should look at it. */
  mean: number
  /** Largest share of words with more than `longWord` letters, 0…1, in texts of `longWordsFrom` words or more. */
  longWords: number
  /** Highest LIX of all texts of a question together, from `lixFrom` words on. */
  lix: number
}

const usual: Limits = { sentence: 20, mean: 15, longWords: 0.2, lix: 50 }
const plain: Limits = { sentence: 15, mean: 12, longWords: 0.15, lix: 45 }

/** How hard the texts of a set may be to read. */
export const limits: Readonly<Record<TextSet, Limits>> = { de: usual, en: usual, 'de-plain': plain }

/** A word with more letters is long. */
export const longWord = 12
export const longWordsFrom = 12
export const lixFrom = 40

/** Abbreviations that firms read every day, and names of standards and portals that nobody spells out. */
export const everyday: ReadonlySet<string> = new Set(
  'EU UN USA US UK DIN ISO IEC ASTM SPEC ELSTER GmbH UG AG KG GbR OHG IT PDF QR ID PC USB TV'.split(' '),
)
