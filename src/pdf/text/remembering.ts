import type { Language } from '../../core/questionnaire/texts'
import type { PdfFonts } from '../request'
import { missingMark } from './clean'
import type { Run, SetLine, TextStyle, Typesetter } from './typesetter'

type Known = Map<string, readonly SetLine[]>

/** So many texts are remembered; a report has some two thousand. */
const mostKnown = 10_000
/** By the bytes of the font, so that what is remembered goes with it. */
const known = new WeakMap<Uint8Array, Map<Language, Known>>()

/**
 * The same typesetter, which sets no text twice: chapters are set anew in several lengths, and most texts come again in the next
 * preview or report. Links, passages in another language and what the font lacks are set anew each time, for they are told apart
 * by where they stand, or reported.
 */
export function remembering(type: Typesetter, fonts: PdfFonts, language: Language): Typesetter {
  const before =
    (fonts.more ?? []).length > 0 ? new Map<string, readonly SetLine[]>() : knownOf(fonts.regular, language)
  if (before.size > mostKnown) before.clear()
  return {
    ...type,
    lines: (text, style, width) => {
      const key = keyOf(text, style, width)
      const lines = before.get(key)
      if (lines !== undefined) return [...lines]
      const fresh = type.lines(text, style, width)
      if (fresh.every(isPlain)) before.set(key, fresh)
      return [...fresh]
    },
  }
}

function knownOf(font: Uint8Array, language: Language): Known {
  const languages = known.get(font) ?? new Map<Language, Known>()
  known.set(font, languages)
  const texts = languages.get(language) ?? new Map<string, readonly SetLine[]>()
  languages.set(language, texts)
  return texts
}

function keyOf(text: string | readonly Run[], style: TextStyle, width: number): string {
  const { size, weight, colour, isHeading = false } = style
  const what = typeof text === 'string' ? text : JSON.stringify(text)
  return `${typeof text} ${size} ${weight} ${colour} ${isHeading} ${width} ${what}`
}

function isPlain({ pieces }: SetLine): boolean {
  return pieces.every(
    ({ text, look }) => look.link === undefined && look.language === undefined && !text.includes(missingMark),
  )
}
