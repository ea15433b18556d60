/** Stands for what the font does not have: once for all that follows one another, so once for a word of a script it lacks. */
export const missingMark = '□'
/** Of a heap of accents on one letter so many characters are named. */
const longestNamed = 8

const noBreakSpaces = /[\u2007\u202f]/gu
const otherSpaces = /[\p{Cc}\p{Zs}]/gu
/** Zero width: joiners, direction marks, variation selectors. They say nothing where each letter stands alone. */
const silent = /^\p{DI}$/u
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
/** Characters that share their glyph with another one and would be read back as that one. */
const sameGlyph = new Map([
  ['\u2010', '-'],
  ['\u03bc', '\u00b5'],
])
/** Break marks have no glyph; the line breaker takes them out. */
const breakMarks = new Set(['\u00ad', '\u200b'])

export type Cleaner = {
  /** Lines of a text as the font can set them: composed letters, plain spaces, a mark for what is missing. */
  clean: (text: string) => string[]
  /** What the font did not have, each once, in order of appearance. */
  missing: ReadonlySet<string>
}

/** Signs of a text in German or English that stay as they are. */
const usual = /^[\x20-\x7e\u00a0-\u00ff–„“”…’]*$/u
const usualCharacters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
  .filter((character) => usual.test(character))
  .concat([...'–„“”…’'])

/** The only way of text into the file. `has` tells which code points can be set. */
export function createCleaner(has: (codePoint: number) => boolean): Cleaner {
  const missing = new Set<string>()
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const isSettable = (character: string) => breakMarks.has(character) || has(character.codePointAt(0) ?? 0)

  /** What can be set of a grapheme, and whether something could not. */
  function settable(grapheme: string): { text: string; isWhole: boolean } {
    let text = ''
    let isWhole = true
    for (const original of grapheme) {
      const character = sameGlyph.get(original) ?? original
      if (isSettable(character)) text += character
      else if (!silent.test(character)) {
        const plain = character.normalize('NFKC')
        if (plain !== character && [...plain].every(isSettable)) text += plain
        else {
          // A letter whose accent the font lacks can still be read.
          const [base = ''] = character.normalize('NFD')
          if (base !== character && isSettable(base)) text += base
          isWhole = false
        }
      }
    }
    return { text, isWhole }
  }

  let hasUsual: boolean | null = null

  /** True of most texts, which need no look at each of their characters. */
  function isUsual(text: string): boolean {
    if (!usual.test(text)) return false
    hasUsual ??= usualCharacters.every(isSettable)
    return hasUsual
  }

  function isClean(line: string): boolean {
    for (const character of line) if (!isSettable(character) || sameGlyph.has(character)) return false
    return true
  }

  function cleanLine(line: string): string {
    const plain = line.replace(noBreakSpaces, '\u00a0').replace(otherSpaces, keepNoBreak)
    if (isClean(plain)) return plain
    let result = ''
    let isMarked = false
    for (const { segment } of graphemes.segment(plain)) {
      const { text, isWhole } = settable(segment)
      if (text !== '') isMarked = false
      result += text
      if (isWhole) continue
      missing.add([...segment].slice(0, longestNamed).join(''))
      if (!isMarked) result += missingMark
      isMarked = true
    }
    return result
  }

  return {
    clean: (text) => (isUsual(text) ? [text] : text.normalize('NFC').split(lineEnds).map(cleanLine)),
    missing,
  }
}

function keepNoBreak(space: string): string {
  return space === '\u00a0' ? space : ' '
}

/** Words that stand before a number and are nothing without it. */
const before = String.raw`§§?|Abs\.|Art\.|Nr\.|No\.|Buchst\.|Stufe|Ziel|Hinweis|Bedingung|Fassung|etwa|level|target|note|condition|version|about|section`
// Each begins with the space, which is found at once; what stands before it is looked at only there.
const beforeNumber = new RegExp(String.raw` (?=\d)(?<=(?:^|[\s(„“])(?:${before}) )`, 'giu')
const beforeUnit = / (?<=\d )(?=(?:km|kg|€|%|Euro|Mio\.|Mrd\.)(?![\p{L}\p{N}]))/gu

/** Numbers kept with what they are the number of, so that no line ends between the two. */
export function withNumbersKept(text: string): string {
  return text.replace(beforeNumber, '\u00a0').replace(beforeUnit, '\u00a0')
}

/** True of most pieces of text. */
const isDrawable = /^[^\u00a0\u00ad\u200b\u2011]*$/u

/** What is drawn of a piece of cleaned text: break marks go, and characters that share a glyph become one. */
export function drawable(text: string): string {
  if (isDrawable.test(text)) return text
  return text
    .replace(/[\u00ad\u200b]/gu, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2011', '-')
}
