import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { styles } from '../../../src/pdf/layout/style'
import { readFont } from '../../../src/pdf/text/font'
import { loadHyphenation } from '../../../src/pdf/text/hyphenation'
import { createTypesetter, type TextStyle, type Typesetter } from '../../../src/pdf/text/typesetter'
import { fonts } from '../../support/pdf'

const metrics = { regular: readFont(fonts.regular), semibold: readFont(fonts.semibold) }
let type: Typesetter

beforeAll(async () => {
  type = createTypesetter(metrics, await loadHyphenation('de'))
})

/** Lines of a text as they are drawn. */
function drawn(text: string, width: number, style: TextStyle = styles.body): string[] {
  return type.lines(text, style, width).map((line) => line.pieces.map((piece) => piece.text).join(''))
}

function widest(text: string, width: number): number {
  return Math.max(0, ...type.lines(text, styles.body, width).map((line) => line.width))
}

describe('what is drawn', () => {
  it.each([
    ['a decomposed letter', 'Mu\u0308ller', 'Müller'],
    ['a tab', 'vor\tnach', 'vor nach'],
    ['a narrow space', '8\u202f000\u2009€', '8 000 €'],
    ['a ligature', 'o\ufb03ziell', 'offiziell'],
    ['a control character', 'a\u0007b', 'a b'],
    ['direction and zero-width marks', 'a\u200eb\u2060c\ufeffd', 'abcd'],
    ['a hyphen of its own code', 'E\u2010Mail\u2011Adresse', 'E-Mail-Adresse'],
    ['letters of Europe', 'Łódź, Győr, Ђорђе, Αθήνα, İzmir', 'Łódź, Győr, Ђорђе, Αθήνα, İzmir'],
    ['what the font lacks', 'Werk 王小明 🚀', 'Werk □ □'],
    ['a word of a script that the font lacks', 'Firma שלום-עולם, Haifa', 'Firma □-□, Haifa'],
    ['an emoji of several parts', '👩🏽‍🔧 ok', '□ ok'],
    ['a letter with a stray accent', 'x\u0302y', 'x□y'],
    ['half of a character', 'a\ud83db', 'a□b'],
  ])('sets %s', (_, given, expected) => {
    expect(drawn(given, 400)).toEqual([expected])
  })

  it('names each missing character once', () => {
    const own = createTypesetter(metrics, (word) => word)
    own.lines('王小王 שלום', styles.body, 400)
    expect([...own.missing]).toEqual(['王', '小', 'ש', 'ל', 'ו', 'ם'])
  })

  it('keeps the lines of a note and leaves empty ones out', () => {
    expect(drawn('eins\r\n\r\nzwei\u2028drei', 400)).toEqual(['eins', 'zwei', 'drei'])
  })
})

describe('where lines break', () => {
  it('divides a word where German divides it', () => {
    const lines = drawn('Donaudampfschifffahrtsgesellschaft', 70)
    expect(lines.join('|')).toBe('Donaudampf-|schifffahrtsge-|sellschaft')
  })

  it('leaves headings whole where there is room', () => {
    const words = 'Fördermittelberatung und Digitalisierungsstrategie'.split(' ')
    const lines = drawn(words.join(' '), 190, styles.h2)
    expect(lines.join('').split(' ')).toEqual(words)
  })

  it('breaks an address after its marks, without a hyphen', () => {
    const address = 'https://www.example.org/sehr/langer/pfad/zu-einer/seite?mit=angaben&und=mehr'
    const lines = drawn(address, 120)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe(address)
  })

  it.each([
    ['an address without its beginning', 'digitalzentrum-hamburg.de', 70, 'digitalzentrum-|hamburg.de'],
    ['a number and what it is the number of', 'Passt zu Stufe 2 und § 7', 64, 'Passt zu |Stufe 2 und § 7'],
    ['the last word whole', 'Hamburg, etwa 14 km entfernt', 105, 'Hamburg, etwa 14 km |entfernt'],
  ])('keeps %s', (_, text, width, expected) => {
    expect(drawn(text, width).join('|')).toBe(expected)
  })

  it('cuts what has no place to break, and loses nothing', () => {
    const word = 'w'.repeat(10_000)
    expect(widest(word, 200)).toBeLessThanOrEqual(200)
    expect(drawn(word, 200).join('')).toBe(word)
  })

  it('ends a line at a space with a space, so that readers tell the words apart', () => {
    const text = 'Vier Wörter auf mehreren Zeilen'
    expect(drawn(text, 60).join('')).toBe(text)
  })

  it('spares a last line of one short word', () => {
    const text = 'Mit der Betreuung durchgehen, welche Geräte von außen erreichbar sind'
    const width = widest(text.slice(0, -5), 1000) + 1
    const last = type.lines(text, styles.body, width).at(-1)
    expect(last?.width).toBeGreaterThan(0.13 * width)
  })

  it('keeps every letter and every width, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => {
          const whole = type.plain(text).replace(/[\s-]/gu, '')
          const lines = type.lines(text, styles.body, width)
          const set = lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join('')
          expect(set.replace(/[\s-]/gu, '')).toBe(whole)
          expect(lines.every((line) => line.width <= width + 1e-6)).toBe(true)
        },
      ),
    )
  })
})
