import { advance, take, type Cursor } from './cursor'
import type { PdfValue } from './values'

const longest = 1000
const hexadecimal = /<([0-9a-fA-F\0\t\n\f\r ]*)>/y
const octal = /[0-7]{1,3}/y
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A text in parentheses or in hexadecimal digits, with the cursor behind it; its first thousand characters. */
export function readText(cursor: Cursor): PdfValue | undefined {
  if (cursor.text[cursor.at] === '(') return readLiteral(cursor)
  const [, digits] = take(cursor, hexadecimal) ?? []
  if (digits === undefined) return undefined
  const pairs = digits
    .slice(0, 4 * longest)
    .replace(/[\0\t\n\f\r ]/g, '')
    .match(/../g)
  const codes = (pairs ?? []).slice(0, longest).map((pair) => parseInt(pair, 16))
  return { kind: 'text', text: String.fromCharCode(...codes) }
}

function readLiteral(cursor: Cursor): PdfValue | undefined {
  const { text } = cursor
  let result = ''
  let open = 0
  let at = cursor.at
  for (; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '(') open += 1
    if (character === ')') open -= 1
    if (open === 0) break
    const isInside = at > cursor.at && result.length < longest
    if (character !== '\\') {
      if (isInside) result += character
      continue
    }
    octal.lastIndex = at + 1
    const [code] = octal.exec(text) ?? []
    const next = text[at + 1] ?? ''
    at += code?.length ?? 1
    if (isInside) result += code === undefined ? (escapes[next] ?? next) : charOf(code)
  }
  advance(cursor, Math.min(at + 1, text.length) - cursor.at)
  return open === 0 ? { kind: 'text', text: result } : undefined
}

function charOf(code: string): string {
  return String.fromCharCode(parseInt(code, 8) & 255)
}
