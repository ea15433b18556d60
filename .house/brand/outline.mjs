import { readFileSync } from 'node:fs'

/**
 * A word as the path of its outlines, so that a picture needs no font: TrueType quadratics, baseline at 0, y down.
 * Reads a plain TrueType file; letters made of others (i) as far as those are only moved.
 * @param {string} file
 * @param {string} word
 * @param {number} size height of the em
 * @returns {{ path: string, width: number }}
 */
export function outline(file, word, size) {
  const font = readFileSync(file)
  const table = tablesOf(font)
  const scale = size / font.readUInt16BE(table('head') + 18)
  const hasLongPlaces = font.readInt16BE(table('head') + 50) === 1
  const metrics = font.readUInt16BE(table('hhea') + 34)
  const loca = table('loca')
  const placeOf = (/** @type {number} */ glyph) =>
    table('glyf') +
    (hasLongPlaces ? font.readUInt32BE(loca + 4 * glyph) : 2 * font.readUInt16BE(loca + 2 * glyph))
  /** @type {string[]} */
  const parts = []
  let pen = 0
  for (const letter of word) {
    const glyph = glyphOf(font, table('cmap'), letter.codePointAt(0) ?? 0)
    const left = pen
    for (const points of contours(font, placeOf, glyph)) {
      const placed = points.map(({ x, y, on }) => ({ x: left + x * scale, y: -y * scale, on }))
      parts.push(pathOf(placed))
    }
    pen += font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) * scale
  }
  return { path: parts.join(''), width: pen }
}

/** @typedef {{ x: number, y: number, on: boolean }} Point */

/** @param {Buffer} font */
function tablesOf(font) {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const places = new Map(
    entries.map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)]),
  )
  return (/** @type {string} */ name) => {
    const place = places.get(name)
    if (place === undefined) throw new Error(`The font has no table ${name}.`)
    return place
  }
}

/**
 * @param {Buffer} font
 * @param {number} cmap
 * @param {number} code
 */
function glyphOf(font, cmap, code) {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index)
    if (font.readUInt16BE(at) !== 4) continue
    const segments = font.readUInt16BE(at + 6) / 2
    for (let segment = 0; segment < segments; segment++) {
      const end = font.readUInt16BE(at + 14 + 2 * segment)
      const start = font.readUInt16BE(at + 16 + 2 * (segments + segment))
      if (code < start || code > end) continue
      const delta = font.readUInt16BE(at + 16 + 2 * (2 * segments + segment))
      const offsetAt = at + 16 + 2 * (3 * segments + segment)
      const offset = font.readUInt16BE(offsetAt)
      if (offset === 0) return (code + delta) % 65536
      return (font.readUInt16BE(offsetAt + offset + 2 * (code - start)) + delta) % 65536
    }
  }
  throw new Error(`The font has no letter ${String.fromCodePoint(code)}.`)
}

/**
 * @param {Buffer} font
 * @param {(glyph: number) => number} placeOf
 * @param {number} id
 * @returns {Point[][]}
 */
function contours(font, placeOf, id) {
  const glyph = placeOf(id)
  const count = font.readInt16BE(glyph)
  return count < 0 ? composed(font, placeOf, glyph + 10) : simple(font, glyph, count)
}

/**
 * @param {Buffer} font
 * @param {(glyph: number) => number} placeOf
 * @param {number} at
 * @returns {Point[][]}
 */
function composed(font, placeOf, at) {
  const flags = font.readUInt16BE(at)
  if ((flags & 0b11001000) !== 0 || (flags & 2) === 0)
    throw new Error('A part of a letter is not only moved.')
  const isWide = (flags & 1) !== 0
  const [dx, dy] = isWide
    ? [font.readInt16BE(at + 4), font.readInt16BE(at + 6)]
    : [font.readInt8(at + 4), font.readInt8(at + 5)]
  const part = contours(font, placeOf, font.readUInt16BE(at + 2)).map((points) =>
    points.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on })),
  )
  return (flags & 32) === 0 ? part : [...part, ...composed(font, placeOf, at + (isWide ? 8 : 6))]
}

/**
 * @param {Buffer} font
 * @param {number} glyph
 * @param {number} count
 * @returns {Point[][]}
 */
function simple(font, glyph, count) {
  const ends = Array.from({ length: count }, (_, index) => font.readUInt16BE(glyph + 10 + 2 * index))
  let at = glyph + 10 + 2 * count
  at += 2 + font.readUInt16BE(at)
  const total = (ends.at(-1) ?? -1) + 1
  /** @type {number[]} */
  const flags = []
  while (flags.length < total) {
    const flag = font.readUInt8(at++)
    const again = (flag & 8) === 0 ? 0 : font.readUInt8(at++)
    for (let count = 0; count <= again; count++) flags.push(flag)
  }
  const [xs, ys] = [
    [2, 16],
    [4, 32],
  ].map(([short = 0, same = 0]) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * font.readUInt8(at++)
      else if (!(flag & same)) {
        value += font.readInt16BE(at)
        at += 2
      }
      return value
    })
  })
  const points = flags.map((flag, index) => ({
    x: xs?.[index] ?? 0,
    y: ys?.[index] ?? 0,
    on: (flag & 1) === 1,
  }))
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

/** @param {Point[]} points */
function pathOf(points) {
  const full = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }
    return point.on || next.on ? [point] : [point, middle]
  })
  const first = full.findIndex(({ on }) => on)
  const [start, ...rest] = [...full.slice(first), ...full.slice(0, first)]
  if (start === undefined) return ''
  let path = `M${at(start)}`
  for (let index = 0; index < rest.length; index++) {
    const point = rest[index] ?? start
    if (point.on) path += `L${at(point)}`
    else path += `Q${at(point)} ${at(rest[++index] ?? start)}`
  }
  return `${path}z`
}

/** @param {{ x: number, y: number }} point */
function at({ x, y }) {
  return `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`
}
