/** What a file needs of a font whose glyphs are named by their numbers (ISO 32000-1, 9.9): no names and no characters. */
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** Bits of the parts of a composed glyph: sizes of what follows, and whether another one does. */
const part = { words: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 }

/** The same TrueType font with these glyphs and those that they are composed of, each under its own number. */
export function subsetOf(font: Uint8Array, wanted: Iterable<number>): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = tablesOf(font)
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag))
  if (!head || !loca || !glyf) throw new Error('The font has no outlines.')
  const isLong = view.getUint16(head.byteOffset - view.byteOffset + 50) === 1
  const places = new DataView(loca.buffer, loca.byteOffset, loca.byteLength)
  const count = loca.length / (isLong ? 4 : 2) - 1
  const placeOf = (glyph: number) => (isLong ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph))
  const outlineOf = (glyph: number) => glyf.subarray(placeOf(glyph), placeOf(glyph + 1))

  const glyphs = new Set([0, ...wanted])
  // A set also goes through what is added on the way.
  for (const glyph of glyphs) for (const each of partsOf(outlineOf(glyph))) glyphs.add(each)
  const inOrder = [...glyphs].filter((glyph) => glyph < count).toSorted((one, other) => one - other)
  const outlines = new Uint8Array(inOrder.reduce((sum, glyph) => sum + padded(outlineOf(glyph).length), 0))
  const newPlaces = new DataView(new ArrayBuffer(4 * (count + 1)))
  let [place, next] = [0, 0]
  for (const glyph of inOrder) {
    for (; next <= glyph; next++) newPlaces.setUint32(4 * next, place)
    outlines.set(outlineOf(glyph), place)
    place += padded(outlineOf(glyph).length)
  }
  for (; next <= count; next++) newPlaces.setUint32(4 * next, place)
  // A copy in memory of its own: the bytes may be a view of a larger file.
  const newHead = Uint8Array.from(head)
  new DataView(newHead.buffer).setUint16(50, 1)
  const changed = new Map([
    ['glyf', outlines],
    ['head', newHead],
    ['loca', new Uint8Array(newPlaces.buffer)],
  ])
  return fontOf(
    view.getUint32(0),
    needed.flatMap((tag) => {
      const data = changed.get(tag) ?? tables.get(tag)
      return data === undefined ? [] : [{ tag, data }]
    }),
  )
}

function tablesOf(font: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index
      const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
      const start = view.getUint32(entry + 8)
      return [tag, font.subarray(start, start + view.getUint32(entry + 12))]
    }),
  )
}

/** Glyphs that an outline is composed of; none where it is drawn itself. */
function partsOf(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  const parts: number[] = []
  if (outline.length < 10 || view.getInt16(0) >= 0) return parts
  for (let place = 10, flags = part.more; (flags & part.more) !== 0;) {
    flags = view.getUint16(place)
    parts.push(view.getUint16(place + 2))
    place += 4 + ((flags & part.words) === 0 ? 2 : 4)
    if ((flags & part.scale) !== 0) place += 2
    else if ((flags & part.twoScales) !== 0) place += 4
    else if ((flags & part.matrix) !== 0) place += 8
  }
  return parts
}

function fontOf(version: number, tables: readonly { tag: string; data: Uint8Array }[]): Uint8Array {
  const start = 12 + 16 * tables.length
  const font = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start))
  const view = new DataView(font.buffer)
  const levels = Math.floor(Math.log2(tables.length))
  view.setUint32(0, version)
  const search = 16 * 2 ** levels
  const counts = [tables.length, search, levels, 16 * tables.length - search]
  for (const [index, value] of counts.entries()) view.setUint16(4 + 2 * index, value)
  let place = start
  let head = 0
  for (const [index, { tag, data }] of tables.entries()) {
    font.set(data, place)
    if (tag === 'head') view.setUint32((head = place + 8), 0)
    const entry = 12 + 16 * index
    for (let letter = 0; letter < 4; letter++) font[entry + letter] = tag.charCodeAt(letter)
    const values = [checksum(view, place, place + padded(data.length)), place, data.length]
    for (const [at, value] of values.entries()) view.setUint32(entry + 4 + 4 * at, value)
    place += padded(data.length)
  }
  // The whole font then adds up to this number.
  view.setUint32(head, 0xb1b0afba - checksum(view, 0, font.length))
  return font
}

function checksum(view: DataView, start: number, end: number): number {
  let sum = 0
  for (let place = start; place < end; place += 4) sum = (sum + view.getUint32(place)) | 0
  return sum >>> 0
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
