import type { Language } from '../../core/questionnaire/texts'

/** Marks with soft hyphens where the words of a text may be divided. */
export type Hyphenate = (text: string) => string

const shortest = { word: 7, start: 3, end: 3 }
const longest = 100
const letters = /\p{L}+/gu

/** So many different words are remembered; a report has some five thousand. */
const mostKnown = 20_000

const loaded = new Map<Language, Hyphenate>()

/** Loads the patterns of a language; words under seven letters stay whole, three letters stay on either side. */
export async function loadHyphenation(language: Language): Promise<Hyphenate> {
  const patterns = language === 'de' ? await import('hyphen/de') : await import('hyphen/en-gb')
  const hyphenate = loaded.get(language) ?? hyphenatorOf(patterns.default.hyphenateSync)
  loaded.set(language, hyphenate)
  return hyphenate
}

function hyphenatorOf(divide: Hyphenate): Hyphenate {
  const known = new Map<string, string>()
  return (text) =>
    text.replace(letters, (word) => {
      if (word.length < shortest.word || word.length > longest) return word
      const marked = known.get(word) ?? marksKept(word, divide(word))
      if (known.size > mostKnown) known.clear()
      known.set(word, marked)
      return marked
    })
}

/** Only the marks far enough from both ends; the word itself is taken from the text, letter by letter. */
function marksKept(word: string, marked: string): string {
  const parts = marked.split('\u00ad')
  if (parts.join('') !== word) return word
  let result = ''
  for (const part of parts) {
    const isAllowed = result.length >= shortest.start && word.length - lengthOf(result) >= shortest.end
    result += isAllowed ? `\u00ad${part}` : part
  }
  return result
}

function lengthOf(text: string): number {
  return text.replaceAll('\u00ad', '').length
}
