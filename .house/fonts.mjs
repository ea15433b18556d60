import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { root } from './root.mjs'

/** Source Sans 3, cut down to European scripts: TrueType for the PDF, WOFF2 with kerning and Latin letters for the page. */
const source = join(root, 'node_modules', '@expo-google-fonts', 'source-sans-3')
const forPdf = join(root, 'src', 'pdf', 'fonts')
const forPage = join(root, 'public', 'fonts')
/** The licence keeps the name "Source" for the unchanged font; the replacement has the same length. */
const [reservedName, ownName] = ['Source', 'Lotsen']

const licence = readFileSync(join(source, 'LICENSE_FONT'), 'utf8').replaceAll('\r\n', '\n')

const latin = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  range(0x218, 0x21b),
  '‐‑‒–—―‘’‚‛“”„†‡•…‰′″‹›⁄€™№ẞ',
  '←↑→↓−×÷≈≠≤≥∞∑√½⅓⅔¼¾⅛□■✓✔',
  '⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉',
].join('')
/** In the PDF also what is rarer: Sámi, Livonian, Irish, Pinyin, Vietnamese, old Greek accents, Cyrillic as far as Kazakhstan. */
const forPdfOnly = [
  'ƏəƠơƯưƷʒʻʼẞ',
  range(0x1cd, 0x1dc) + range(0x1e2, 0x1e9) + range(0x1ee, 0x1f0) + range(0x1f4, 0x1f5) + range(0x1f8, 0x1ff),
  range(0x21e, 0x21f) + range(0x226, 0x233),
  'ḂḃḊḋḐḑḞḟḠḡḦḧḰḱṀṁṖṗṠṡṪṫẀẁẂẃẄẅẌẍ',
  range(0x1ea0, 0x1ef9),
  range(0x384, 0x3bb) + range(0x3bd, 0x3ce) + range(0x1f00, 0x1fff),
  range(0x400, 0x45f),
  'ҐґҒғҖҗҚқҢңҮүҰұҲҳҶҷҺһӘәӢӣӨөӮӯ',
  '₤₩₫₱₴₸₹₺₽⅕⅖⅗⅘⅙⅚⅜⅝⅞↔⇒⇔≡○●',
].join('')

const weights = [
  { name: 'regular', file: join(source, '400Regular', 'SourceSans3_400Regular.ttf') },
  { name: 'semibold', file: join(source, '600SemiBold', 'SourceSans3_600SemiBold.ttf') },
]

for (const folder of [forPdf, forPage]) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'OFL.txt'), licence)
}
for (const { name, file } of weights) {
  const font = renamed(readFileSync(file))
  const pdf = await subsetFont(font, latin + forPdfOnly, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'BASE', 'STAT', 'gasp'],
  })
  const page = await subsetFont(font, latin, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'],
  })
  save(join(forPdf, `source-sans-3-${name}.ttf`), pdf)
  save(join(forPage, `source-sans-3-${name}.woff2`), page)
}

/**
 * All characters from one code point to another.
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}

/**
 * The font under a name of its own; the copyright line (name 0) and the licence keep theirs.
 * @param {Buffer} font
 */
function renamed(font) {
  const copy = Buffer.from(font)
  const tables = Array.from({ length: copy.readUInt16BE(4) }, (_, index) => 12 + 16 * index)
  const entry = tables.find((at) => copy.toString('latin1', at, at + 4) === 'name')
  if (entry === undefined) throw new Error('The font has no names.')
  const table = copy.readUInt32BE(entry + 8)
  const strings = table + copy.readUInt16BE(table + 4)
  for (let index = 0; index < copy.readUInt16BE(table + 2); index++) {
    const record = table + 6 + 12 * index
    if (![1, 3, 4, 6, 16].includes(copy.readUInt16BE(record + 6))) continue
    const start = strings + copy.readUInt16BE(record + 10)
    const part = copy.subarray(start, start + copy.readUInt16BE(record + 8))
    for (const encoding of /** @type {const} */ (['latin1', 'utf16le'])) {
      const wanted = encoded(reservedName, encoding)
      for (let at = part.indexOf(wanted); at >= 0; at = part.indexOf(wanted, at + 1)) {
        encoded(ownName, encoding).copy(part, at)
      }
    }
  }
  return copy
}

/**
 * Names are stored as single bytes or as big-endian UTF-16.
 * @param {string} text
 * @param {'latin1' | 'utf16le'} encoding
 */
function encoded(text, encoding) {
  const bytes = Buffer.from(text, encoding)
  return encoding === 'utf16le' ? bytes.swap16() : bytes
}

/**
 * @param {string} file
 * @param {Uint8Array} bytes
 */
function save(file, bytes) {
  writeFileSync(file, bytes)
  console.log(`${String(bytes.length).padStart(7)} ${file.slice(root.length + 1)}`)
}
