import type { Language } from '../core/questionnaire/texts'

/** How numbers, days, money and lists are written in a language. */
export type Formats = {
  /** At most `digits` digits after the point, grouped. */
  number: (value: number, digits?: number) => string
  /** Without grouping, for years. */
  plain: (value: number) => string
  /** A share 0…1 as percent. */
  percent: (share: number) => string
  euros: (value: number) => string
  /** An ISO day, month or year in words. */
  date: (iso: string) => string
  /** "A, B und C". */
  list: (items: readonly string[]) => string
  /** "A; B; C", for items that hold commas or "and" themselves. */
  items: (items: readonly string[]) => string
}

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }
const cache = new Map<Language, Formats>()

/** Formats of a language. Narrow and thin spaces become no-break spaces, which every font has. */
export function formatsOf(language: Language): Formats {
  const known = cache.get(language)
  if (known) return known
  const formats = formatsIn(locales[language])
  cache.set(language, formats)
  return formats
}

function formatsIn(locale: string): Formats {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numberOf = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  const eurosWith = (digits: number) =>
    numberOf({
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    })
  const [wholeEuros, cents] = [eurosWith(0), eurosWith(2)]
  const percents = numberOf({ style: 'percent', maximumFractionDigits: 1 })
  const plain = numberOf({ useGrouping: false, maximumFractionDigits: 4 })
  const numbers = [0, 1, 2, 3, 4, 5, 6].map((digits) => numberOf({ maximumFractionDigits: digits }))
  return {
    number: (value, digits = 1) => ordinary((numbers[digits] ?? plain).format(value)),
    plain: (value) => ordinary(plain.format(value)),
    percent: (share) => ordinary(percents.format(share)),
    euros: (value) => ordinary((Number.isInteger(value) ? wholeEuros : cents).format(value)),
    date: (iso) => ordinary(dateText(iso, days, months)),
    list: (items) => ordinary(lists.format(items)),
    items: (items) => items.join('; '),
  }
}

function dateText(iso: string, days: Intl.DateTimeFormat, months: Intl.DateTimeFormat): string {
  const [year, month, day] = iso.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return iso
  if (month === undefined) return iso
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  return (day === undefined ? months : days).format(date)
}

function ordinary(text: string): string {
  return text.replace(/[\u2009\u202f]/g, '\u00a0')
}
