import type { Hyphenate } from './hyphenation'
import { toAtoms } from './atoms'
import { breakLines, fillLines, type Line } from './breakLines'
import { createCleaner, drawable, withNumbersKept } from './clean'
import { createFontSet, type Fonts, type Weight } from './fontSet'
import { passagesOf, type Spoken } from './scripts'
import { createSetter } from './setLine'

export type Link = { url: string } | { goTo: string }

/** A stretch of text in one look. */
export type Run = {
  text: string
  weight?: Weight
  colour?: string
  link?: Link
  /** Language of a passage that is not in the language of the report. */
  language?: Spoken
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
  language?: Spoken
  /** Pieces of one passage in another language, wherever its lines and its fonts change. */
  passage?: object
  /** The further font that has it, by its place; absent for the main one. */
  slice?: number
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

/** Text layer over the fonts of a file. */
export function createTypesetter(fonts: Fonts, hyphenate: Hyphenate): Typesetter {
  const set = createFontSet(fonts)
  const cleaner = createCleaner(set.has)
  const setLine = createSetter(set.sliceOf, measure)

  const widths = { regular: new Map<string, number>(), semibold: new Map<string, number>() }

  /** Width of a text as it is drawn; each piece of text is added up once. */
  function measure(text: string, { weight, size }: Pick<TextStyle, 'weight' | 'size'>): number {
    let sum = widths[weight].get(text)
    if (sum === undefined) {
      sum = 0
      for (const character of drawable(text)) sum += set.advance(character.codePointAt(0) ?? 0, weight)
      widths[weight].set(text, sum)
    }
    return (sum * size) / 1000
  }

  function paragraph(given: readonly Run[], style: TextStyle, width: number): SetLine[] {
    const runs = given.flatMap((run) => passagesOf(run.text).map((part) => ({ ...run, ...part })))
    const looks = runs.map((run) => lookOf(run, style, runs))
    const keepWords = (word: string) => word
    const texts = runs.map((run) => withNumbersKept(run.text))
    const measured = (text: string, run: number) => measure(text, looks[run] ?? style)
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
    width: (text, style) => Math.max(...cleaner.clean(text).map((line) => measure(line, style))),
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
    ...(run.language && { language: run.language, passage: run }),
  }
}

function labelOf(link: Link, runs: readonly Run[]): string {
  return runs.flatMap((run) => (run.link === link ? run.text : [])).join('')
}
