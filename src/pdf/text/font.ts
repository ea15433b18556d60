/** Which characters a font has and how wide they are, in thousandths of the type size. */
export type Font = {
  has: (codePoint: number) => boolean
  advance: (codePoint: number) => number
}

/** Reads characters and widths from the font's own tables, so that layout and file cannot disagree. TrueType only. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = tableOffsets(view)
  const glyphs = readCharacters(view, tables('cmap'))
  const unitsPerEm = view.getUint16(tables('head') + 18)
  const measured = view.getUint16(tables('hhea') + 34)
  const widths = tables('hmtx')
  const advances = new Map<number, number>()
  for (const [codePoint, glyph] of glyphs) {
    const units = view.getUint16(widths + 4 * Math.min(glyph, measured - 1))
    advances.set(codePoint, (units * 1000) / unitsPerEm)
  }
  return {
    has: (codePoint) => advances.has(codePoint),
    advance: (codePoint) => advances.get(codePoint) ?? 0,
  }
}

function tableOffsets(view: DataView): (name: string) => number {
  const offsets = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const letters = [0, 1, 2, 3].map((place) => view.getUint8(entry + place))
    offsets.set(String.fromCharCode(...letters), view.getUint32(entry + 8))
  }
  return (name) => {
    const offset = offsets.get(name)
    if (offset === undefined) throw new Error(`The font has no table ${name}.`)
    return offset
  }
}

/** Code points to glyphs, from the subtable in format 4 (all characters up to U+FFFF). */
function readCharacters(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  const table = subtable(view, cmap)
  const segments = view.getUint16(table + 6) / 2
  const [ends, starts] = [table + 14, table + 16 + 2 * segments]
  const [deltas, ranges] = [starts + 2 * segments, starts + 4 * segments]
  for (let segment = 0; segment < segments; segment++) {
    const first = view.getUint16(starts + 2 * segment)
    const last = Math.min(view.getUint16(ends + 2 * segment), 0xfffe)
    const delta = view.getUint16(deltas + 2 * segment)
    const range = view.getUint16(ranges + 2 * segment)
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const place = ranges + 2 * segment + range + 2 * (codePoint - first)
      const start = range === 0 ? codePoint : view.getUint16(place)
      const glyph = range !== 0 && start === 0 ? 0 : (start + delta) & 0xffff
      if (glyph !== 0) glyphs.set(codePoint, glyph)
    }
  }
  return glyphs
}

function subtable(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const offset = cmap + view.getUint32(cmap + 8 + 8 * index)
    if (view.getUint16(offset) === 4) return offset
  }
  throw new Error('The font has no character table in format 4.')
}
