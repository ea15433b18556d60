/** A value of the file format; an operator stands in the drawing of a page only. */
export type Value =
  | null
  | boolean
  | number
  | { name: string }
  | { text: string }
  | { ref: number }
  | { operator: string }
  | Value[]
  | Dictionary
export type Dictionary = Map<string, Value>

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)$/u
const token = /<<|>>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/uy
const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** All values of a text, one after the other. */
export function valuesOf(source: string): Value[] {
  let place = 0

  function skip() {
    while (place < source.length && /\s|%/u.test(source.charAt(place))) {
      if (source.charAt(place) === '%') while (!/[\r\n]/u.test(source.charAt(place))) place += 1
      else place += 1
    }
  }
  function list(end: string): Value[] {
    const values: Value[] = []
    for (skip(); place < source.length && !source.startsWith(end, place); skip()) add(values)
    place += end.length
    return values
  }
  /** Adds the next value; `R` makes one of the two numbers before it. */
  function add(values: Value[]) {
    if (source.startsWith('<<', place)) {
      place += 2
      values.push(dictionaryOf(list('>>')))
    } else if (source.charAt(place) === '[') {
      place += 1
      values.push(list(']'))
    } else if (source.charAt(place) === '(') values.push({ text: literal() })
    else if (source.charAt(place) === '<') values.push({ text: hexadecimal() })
    else addWord(values)
  }
  function addWord(values: Value[]) {
    token.lastIndex = place
    const [word = ''] = token.exec(source) ?? []
    if (word === '') throw new Error(`nothing to read at ${source.slice(place, place + 20)}`)
    place += word.length
    const before = values.at(-2)
    if (word === 'R' && typeof before === 'number') values.splice(-2, 2, { ref: before })
    else values.push(plain(word))
  }
  function literal(): string {
    let result = ''
    let depth = 1
    for (place += 1; place < source.length; place += 1) {
      const sign = source.charAt(place)
      if (sign === '\\') {
        place += 1
        const octal = /^[0-7]{1,3}/u.exec(source.slice(place, place + 3))?.[0]
        const next = source.charAt(place)
        result += octal === undefined ? (escapes.get(next) ?? next) : String.fromCharCode(parseInt(octal, 8))
        if (octal !== undefined) place += octal.length - 1
        continue
      }
      if (sign === '(') depth += 1
      if (sign === ')') depth -= 1
      if (depth === 0) break
      result += sign
    }
    place += 1
    return result
  }
  function hexadecimal(): string {
    const end = source.indexOf('>', place)
    const digits = source.slice(place + 1, end).replace(/\s/gu, '')
    place = end + 1
    return (digits.match(/../gu) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('')
  }

  const values: Value[] = []
  for (skip(); place < source.length; skip()) add(values)
  return values
}

function plain(word: string): Value {
  if (word.startsWith('/')) {
    const name = word
      .slice(1)
      .replace(/#(..)/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    return { name }
  }
  if (numeric.test(word)) return Number(word)
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : { operator: word }
}

function dictionaryOf(values: readonly Value[]): Dictionary {
  const result: Dictionary = new Map()
  for (let index = 0; index + 1 < values.length; index += 2) {
    result.set(nameOf(values[index]) ?? '', values[index + 1] ?? null)
  }
  return result
}

export function nameOf(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
}

/** Bytes of a string object, a character each. */
export function bytesIn(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined
}

/** A string object as a text. */
export function textOf(value: Value | undefined): string | undefined {
  const bytes = bytesIn(value)
  if (bytes?.startsWith('\xfe\xff') !== true) {
    return bytes?.replace(/[\x80-\x85]/gu, (sign) => '•†‡…—–'.charAt(sign.charCodeAt(0) - 0x80))
  }
  const units = (bytes.slice(2).match(/[^]{2}/gu) ?? []).map(
    (pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
  )
  return String.fromCharCode(...units)
}
export function referenceOf(value: Value | undefined): number | undefined {
  return typeof value === 'object' && value !== null && 'ref' in value ? value.ref : undefined
}
export function operatorOf(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'operator' in value ? value.operator : undefined
}
