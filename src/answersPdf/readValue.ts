import { advance, skipSpace, take, takeWord, type Cursor } from './cursor'
import { readText } from './readText'
import type { PdfValue } from './values'

const deepest = 40
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y
const number = /^[+-]?(?:\d{1,15}\.?\d{0,15}|\.\d{1,15})$/
const restOfReference = /[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const others = ['true', 'false', 'null']

/** The value that stands next, with the cursor behind it; undefined where there is none. */
export function readValue(cursor: Cursor, depth = 0): PdfValue | undefined {
  cursor.limits.values -= 1
  if (depth > deepest || cursor.limits.values < 0) return undefined
  skipSpace(cursor)
  switch (cursor.text[cursor.at]) {
    case '/':
      return { kind: 'name', name: readName(cursor) }
    case '[':
      return readList(cursor, depth)
    case '(':
      return readText(cursor)
    case '<':
      return cursor.text[cursor.at + 1] === '<' ? readDictionary(cursor, depth) : readText(cursor)
    default:
      return readWord(cursor)
  }
}

function readName(cursor: Cursor): string {
  advance(cursor, 1)
  const [name = ''] = take(cursor, regular) ?? []
  return name
    .slice(0, 200)
    .replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function readList(cursor: Cursor, depth: number): PdfValue | undefined {
  advance(cursor, 1)
  const items: PdfValue[] = []
  while (!takeWord(cursor, ']')) {
    const item = readValue(cursor, depth + 1)
    if (!item) return undefined
    items.push(item)
  }
  return { kind: 'list', items }
}

function readDictionary(cursor: Cursor, depth: number): PdfValue | undefined {
  advance(cursor, 2)
  const entries = new Map<string, PdfValue>()
  while (!takeWord(cursor, '>>')) {
    if (cursor.text[cursor.at] !== '/') return undefined
    const key = readName(cursor)
    const value = readValue(cursor, depth + 1)
    if (!value) return undefined
    entries.set(key, value)
  }
  return { kind: 'dictionary', entries }
}

function readWord(cursor: Cursor): PdfValue | undefined {
  const [word = ''] = take(cursor, regular) ?? []
  if (others.includes(word)) return { kind: 'other' }
  if (!number.test(word)) return undefined
  if (/^\d{1,10}$/.test(word) && take(cursor, restOfReference)) return { kind: 'reference', to: Number(word) }
  return { kind: 'number', number: Number(word) }
}
