import type { Language } from '../../core/questionnaire/texts'

const decimalSign = { de: ',', en: '.' } as const

const powers: readonly (readonly [RegExp, number])[] = [
  [/\s*(tsd|tausend|thousand|thousands|k)\.?$/i, 3],
  [/\s*(mio|mill|million|millionen|millions|mn|m)\.?$/i, 6],
  [/\s*(mrd|milliarde|milliarden|billion|billions|bn)\.?$/i, 9],
]

const roughly = /^(ca\.?|circa|etwa|rund|about|around|approx\.?|~|≈)\s*/i
const currencyBefore = /^(€|eur(?![a-z])|euros?\b)\s*/i
/** Also as book-keepers write thousands: "850 TEUR", "850 T€". */
const thousandsOfEuro = /\s*t(€|eur)$/i
const unitAfter = /\s*(€|eur|euros?|%)$/i
/** "850.000,-" and "850.000,–": no cents. */
const noCents = /[,.]\s*[-−–—]+$/

/**
 * Reads a number as people write it in the language: "1.200.000", "1,5", "1,2 Mio." in German, "1,200,000", "1.5",
 * "1.2 million" in English; also "850k", "850 TEUR", "ca. 850.000,–". Undefined where it is not one.
 */
export function parseNumber(typed: string, language: Language): number | undefined {
  const bare = typed
    .normalize('NFKC')
    .trim()
    .replace(roughly, '')
    .replace(currencyBefore, '')
    .replace(thousandsOfEuro, ' k')
    .replace(unitAfter, '')
    .replace(noCents, '')
  const power = powers.find(([pattern]) => pattern.test(bare))
  const digits = plainDigits(power ? bare.replace(power[0], '') : bare, language)
  return digits === undefined ? undefined : Number(`${digits}e${power?.[1] ?? 0}`)
}

/** The number in plain digits with a point, or undefined. */
function plainDigits(typed: string, language: Language): string | undefined {
  const text = typed.replace(/[\s'’]/g, '').replace(/^[−–]/, '-')
  if (/^-?\d+$/.test(text)) return text
  const sign = decimalOf(text, language)
  if (sign === undefined) return withoutGroups(text)
  const [whole = '', fraction = '', ...rest] = text.split(sign)
  const left = /^-?\d+$/.test(whole) ? whole : withoutGroups(whole)
  return left !== undefined && rest.length === 0 && /^\d+$/.test(fraction) ? `${left}.${fraction}` : undefined
}

/** The sign that separates the decimals: the last of two kinds, or a single one that cannot be a group sign. */
function decimalOf(text: string, language: Language): ',' | '.' | undefined {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const sign = comma >= 0 ? ',' : '.'
  if (text.split(sign).length > 2) return undefined
  const looksGrouped = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  return looksGrouped && sign !== decimalSign[language] ? undefined : sign
}

function withoutGroups(text: string): string | undefined {
  return /^-?\d{1,3}((\.\d{3})+|(,\d{3})+)$/.test(text) ? text.replace(/[.,]/g, '') : undefined
}

/** Writes a number so that `parseNumber` reads the same; long ones in groups of three unless they are years. */
export function numberText(value: number, language: Language, grouped = true): string {
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    useGrouping: grouped,
    maximumFractionDigits: 20,
  }).format(value)
}
