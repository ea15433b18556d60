import type { Language } from '../../core/questionnaire/texts'
import type { Hyphenate } from './hyphenation'
import { toAtoms } from './atoms'
import { breakLines, fillLines, type Line, type Segment } from './breakLines'
import { createCleaner, drawable } from './clean'
import type { Font } from './font'

export type Weight = 'regular' | 'semibold'
export type Link = { url: string } | { goTo: string }

/** A stretch of text in one look. */
export type Run = {
  text: string
  weight?: Weight
  colour?: string
  link?: Link
  /** Language of a passage that is not in the language of the report. */
  language?: Language
}

/** Sizes in points. */
export type TextStyle = {
  size: number
  leading: number
  weight: Weight
  colour: string
  /** Headings are not hyphenated, and their lines are made about equally long. */
  isHeading?: boolean
}

export type SetLine = { pieces: readonly SetPiece[]; width: number }
export type SetPiece = { text: string; x: number; width: number; look: Look }
export type Look = {
  size: number
  weight: Weight
  colour: string
  link?: Link
  /** The whole text of a link, wherever its lines break. */
  label?: string
  language?: Language
}

/** The one text layer: cleans, measures and breaks. All text of the file has passed it. */
export type Typesetter = {
  lines: (text: string | readonly Run[], style: TextStyle, width: number) => SetLine[]
  /** Width of the longest line of a text that is not broken. */
  width: (text: string, style: TextStyle) => number
  /** One line of cleaned text, for names in the file's own records. */
  plain: (text: string) => string
  missing: ReadonlySet<string>
}

export type Fonts = Readonly<Record<Weight, Font>>

/** Text layer over two weights of a font. A character is there only if both weights have it. */
export function createTypesetter(fonts: Fonts, hyphenate: Hyphenate): Typesetter {
  const cleaner = createCleaner((codePoint) => fonts.regular.has(codePoint) && fonts.semibold.has(codePoint))

  function measure(text: string, weight: Weight, size: number): number {
    let sum = 0
    for (const character of text) sum += fonts[weight].advance(character.codePointAt(0) ?? 0)
    return (sum * size) / 1000
  }

  function paragraph(runs: readonly Run[], style: TextStyle, width: number): SetLine[] {
    const looks = runs.map((run) => lookOf(run, style, runs))
    const keepWords = (word: string) => word
    const texts = runs.map((run) => run.text)
    const measured = (text: string, run: number) =>
      measure(drawable(text), looks[run]?.weight ?? style.weight, style.size)
    const atoms = toAtoms(texts, style.isHeading ? keepWords : hyphenate)
    if (!style.isHeading) return breakLines(atoms, measured, width).map((line) => setLine(line, looks))
    const wholeWords = atoms.every((atom) => measured(atom.text, atom.run) <= width)
    const used = wholeWords ? atoms : toAtoms(texts, hyphenate)
    const balanced = narrowest((limit) => fillLines(used, measured, limit), width, wholeWords)
    return balanced.map((line) => setLine(line, looks))
  }

  return {
    lines: (text, style, width) =>
      linesOfRuns(typeof text === 'string' ? [{ text }] : text, cleaner.clean).flatMap((runs) =>
        paragraph(runs, style, width),
      ),
    width: (text, style) =>
      Math.max(...cleaner.clean(text).map((line) => measure(drawable(line), style.weight, style.size))),
    plain: (text) => drawable(cleaner.clean(text).join(' ')),
    missing: cleaner.missing,
  }
}

/** Runs divided at the ends of lines that the text itself contains; empty lines are left out. */
function linesOfRuns(runs: readonly Run[], clean: (text: string) => string[]): Run[][] {
  const result: Run[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of clean(run.text).entries()) {
      if (index > 0) result.push([])
      result.at(-1)?.push({ ...run, text })
    }
  }
  return result.filter((line) => line.some((run) => run.text.trim() !== ''))
}

/** Lines of a heading in the narrowest measure that needs no further line. */
function narrowest(inWidth: (width: number) => Line[], width: number, isSafe: boolean): Line[] {
  const lines = inWidth(width)
  if (lines.length < 2 || !isSafe) return lines
  let [low, high] = [width / 2, width]
  while (high - low > 2) {
    const middle = (low + high) / 2
    const attempt = inWidth(middle)
    const fits = attempt.length === lines.length && attempt.every((line) => line.width <= middle)
    if (fits) high = middle
    else low = middle
  }
  return inWidth(high)
}

function lookOf(run: Run, style: TextStyle, runs: readonly Run[]): Look {
  const look = { size: style.size, weight: run.weight ?? style.weight, colour: run.colour ?? style.colour }
  return {
    ...look,
    ...(run.link && { link: run.link, label: drawable(labelOf(run.link, runs)) }),
    ...(run.language && { language: run.language }),
  }
}

function labelOf(link: Link, runs: readonly Run[]): string {
  return runs.flatMap((run) => (run.link === link ? run.text : [])).join('')
}

function setLine(line: Line, looks: readonly Look[]): SetLine {
  const last = line.segments.length - 1
  const pieces = line.segments.flatMap((segment, index) => {
    const look = looks[segment.run]
    return look === undefined ? [] : [setPiece(segment, look, index === last && line.endsWithSpace)]
  })
  return { pieces, width: line.width }
}

function setPiece(segment: Segment, look: Look, endsWithSpace: boolean): SetPiece {
  const text = drawable(segment.text) + (endsWithSpace ? ' ' : '')
  return { text, x: segment.x, width: segment.width, look }
}
