import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFont } from '../../../src/pdf/text/font'
import { subsetOf } from '../../../src/pdf/text/subset'

const font = new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-regular.ttf'))

/** Bytes of each table, by its name. */
function tablesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index
      const start = view.getUint32(entry + 8)
      const tag = Buffer.from(bytes.subarray(entry, entry + 4)).toString('latin1')
      return [tag, bytes.subarray(start, start + view.getUint32(entry + 12))]
    }),
  )
}

/** The outline of each glyph. */
function outlinesOf(bytes: Uint8Array): string[] {
  const tables = tablesOf(bytes)
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => Buffer.from(tables.get(tag) ?? []))
  if (!head || !loca || !glyf) return []
  const size = head.readUInt16BE(50) === 1 ? 4 : 2
  const places = Array.from({ length: loca.length / size }, (_, index) =>
    size === 4 ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index),
  )
  return places.slice(0, -1).map((place, index) => glyf.subarray(place, places[index + 1]).toString('hex'))
}

/** Without the zeros that fill an outline up to a whole word. */
function trimmed(outline: string): string {
  return outline.replace(/(?:00)+$/, '')
}

describe('the glyphs of a file', () => {
  const whole = outlinesOf(font)
  const composed = whole.findIndex((outline) => outline.startsWith('ffff'))
  const partOfIt = Number.parseInt((whole[composed] ?? '').slice(24, 28), 16)

  it('are drawn as in the font, under their own numbers, and no other one is', () => {
    const outlines = outlinesOf(subsetOf(font, [5, 9]))
    expect(outlines).toHaveLength(whole.length)
    const drawn = outlines.flatMap((outline, glyph) => (outline === '' ? [] : glyph))
    expect(drawn).toEqual([0, 5, 9].filter((glyph) => whole[glyph] !== ''))
    for (const glyph of drawn) expect(trimmed(outlines[glyph] ?? '')).toBe(trimmed(whole[glyph] ?? ''))
  })

  it('bring those along that they are composed of', () => {
    const outlines = outlinesOf(subsetOf(font, [composed]))
    expect(composed).toBeGreaterThan(0)
    expect(trimmed(outlines[partOfIt] ?? '')).toBe(trimmed(whole[partOfIt] ?? ''))
  })

  it('keep their widths and need no characters', () => {
    const tables = tablesOf(subsetOf(font, [5]))
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(tables.get('hmtx')).toEqual(tablesOf(font).get('hmtx'))
    expect(() => readFont(subsetOf(font, [5]))).toThrow('cmap')
  })

  it('are the same from a view of a larger file, which stays as it was', () => {
    const file = Buffer.concat([Buffer.alloc(64), font])
    const before = file.toString('hex')
    expect(subsetOf(file.subarray(64), [5, composed])).toEqual(subsetOf(font, [5, composed]))
    expect(file.toString('hex')).toBe(before)
  })

  it('add up to what the format asks for', () => {
    const subset = Buffer.from(subsetOf(font, [5, composed]))
    let sum = 0
    for (let place = 0; place < subset.length; place += 4) sum = (sum + subset.readUInt32BE(place)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })
})
