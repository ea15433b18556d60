import type { IsoDate } from '../core/date'

/** Longest line in octets, without its line break (RFC 5545, 3.1). */
const longestLine = 75

/** Summer and winter time in Germany since 1996, by the rule of Directive 2000/84/EC. */
export const timeZoneLines: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** A property with a text value, escaped and folded; lines of a folded property are joined by line break and space. */
export function contentLine(name: string, text: string): string {
  return folded(`${name}:${escaped(text)}`)
}

/** A day as the format writes it: `20261121`. */
export function dateStamp(date: IsoDate): string {
  return date.replaceAll('-', '')
}

/** An id that is the same whenever scope and key are. */
export function uidOf(scope: string, key: string): string {
  const text = `${scope}\n${key}`
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}@mittelstandslotse`
}

/** Characters that mean something in the format, and none of those that no text may hold (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Breaks after at most 75 octets, never inside a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const length = octetsOf(character)
    if (octets + length > longestLine) {
      parts.push(part)
      part = ''
      // The space before a continued line counts.
      octets = 1
    }
    part += character
    octets += length
  }
  return [...parts, part].join('\r\n ')
}

/** Length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** FNV-1a over the code units, as eight hexadecimal digits. */
function hash(text: string, start: number): string {
  let value = start
  for (let position = 0; position < text.length; position += 1) {
    value = Math.imul(value ^ text.charCodeAt(position), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
