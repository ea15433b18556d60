import type { Atom } from './atoms'

/** A stretch of a line in one run. */
export type Segment = { text: string; run: number; x: number; width: number }
export type Line = {
  segments: readonly Segment[]
  width: number
  /** True where the line breaks at a space, which readers of the file need to tell words apart. */
  endsWithSpace: boolean
}

/** Width of a text in a run. */
type Measure = (text: string, run: number) => number

/** A line that would stay emptier than this is worth a divided word. */
const fullEnough = 0.86
/** So many lines in a row may end with a divided word. */
const hyphensInRow = 2

/** More characters than a line has. */
const long = 300

/** A last line shorter than this looks forgotten; slightly narrower lines may do better. */
const longEnough = 0.13
const narrower = [0.97, 0.94, 0.9]

/** Like `fillLines`, without the end of a word or a lonely last word where the other lines can spare one. */
export function breakLines(divisible: readonly Atom[], measure: Measure, width: number): Line[] {
  const atoms = withLastWordWhole(divisible, measure, width)
  const lines = fillLines(atoms, measure, width)
  if (lines.length < 2 || lines.length > 12 || !isLonely(lines, width)) return lines
  for (const share of narrower) {
    const attempt = fillLines(atoms, measure, share * width)
    if (attempt.length === lines.length && !isLonely(attempt, width)) return attempt
  }
  return lines
}

function isLonely(lines: readonly Line[], width: number): boolean {
  return (lines.at(-1)?.width ?? width) < longEnough * width
}

/** The last word whole where it fits into a line: its end alone would be the shortest of all last lines. */
function withLastWordWhole(atoms: readonly Atom[], measure: Measure, width: number): readonly Atom[] {
  const start = 1 + atoms.findLastIndex(({ after }) => after === 'space' || after === 'open')
  const word = atoms.slice(start)
  const isDivisible = start > 0 && word.some(({ after }) => after === 'soft')
  if (!isDivisible || word.some(({ run }) => run !== word[0]?.run)) return atoms
  const text = word.map((atom) => atom.text).join('')
  const whole: Atom = { text, run: word[0]?.run ?? 0, after: 'none' }
  return text.length > long || measure(text, whole.run) > width ? atoms : [...atoms.slice(0, start), whole]
}

/** Fills lines up to a width, ragged right. Pieces wider than a line are cut between characters; nothing gets lost. */
export function fillLines(atoms: readonly Atom[], measure: Measure, width: number): Line[] {
  let rest = atoms
  let start = 0
  const lines: Line[] = []
  let divided = 0
  while (start < rest.length) {
    const end = fitting(rest, start, measure, width, divided < hyphensInRow)
    if (end === start) {
      rest = [...cut(rest[start], measure, width), ...rest.slice(start + 1)]
      start = 0
      continue
    }
    const isFollowed = end < rest.length
    divided = rest[end - 1]?.after === 'soft' && isFollowed ? divided + 1 : 0
    lines.push(toLine(rest.slice(start, end), measure, isFollowed))
    start = end
  }
  return lines
}

/** Where the next line ends; at its start where the first stretch without a break is too wide. */
function fitting(
  atoms: readonly Atom[],
  start: number,
  measure: Measure,
  width: number,
  mayDivide: boolean,
): number {
  let x = 0
  let plain = { end: start, width: 0 }
  let divided = start
  for (let index = start; index < atoms.length; index++) {
    const atom = atoms[index]
    if (atom === undefined) break
    x += widthOf(atom, measure, width)
    if (x > width && (index > start || atom.text.length > 1)) break
    if (index === atoms.length - 1) return atoms.length
    if (atom.after === 'soft' && x + measure('-', atom.run) <= width) divided = index + 1
    if (atom.after === 'space' || atom.after === 'open') plain = { end: index + 1, width: x }
    if (atom.after === 'space') x += measure(' ', atom.run)
  }
  const isPlainBetter = plain.end > divided || plain.width >= fullEnough * width || !mayDivide
  return plain.end > start && isPlainBetter ? plain.end : divided
}

/** Width of a piece; of a very long one only as much as is needed to see that it is too wide. */
function widthOf({ text, run }: Atom, measure: Measure, width: number): number {
  const beginning = text.length > long ? measure(text.slice(0, long), run) : 0
  return beginning > width ? beginning : measure(text, run)
}

/** One piece as two, the first as wide as a line allows but at least one character. */
function cut(atom: Atom | undefined, measure: Measure, width: number): Atom[] {
  if (atom === undefined) return []
  let end = 0
  for (const character of atom.text) {
    // Measured as a whole, as in `fitting`: a sum of single widths may round the other way, and the piece would never fit.
    const isTooWide = measure(atom.text.slice(0, end + character.length), atom.run) > width
    if (isTooWide && end > 0) break
    end += character.length
  }
  const tail = atom.text.slice(end)
  if (tail === '') return [{ ...atom, after: atom.after === 'none' ? 'open' : atom.after }]
  return [
    { ...atom, text: atom.text.slice(0, end), after: 'open' },
    { ...atom, text: tail },
  ]
}

function toLine(atoms: readonly Atom[], measure: Measure, isFollowed: boolean): Line {
  const segments: Segment[] = []
  let open: Segment | undefined
  let x = 0
  for (const [index, atom] of atoms.entries()) {
    const isLast = index === atoms.length - 1
    const end = isLast ? (isFollowed && atom.after === 'soft' ? '-' : '') : atom.after === 'space' ? ' ' : ''
    // Apart, for each has been measured before.
    const width = measure(atom.text, atom.run) + (end === '' ? 0 : measure(end, atom.run))
    const text = atom.text + end
    if (open?.run === atom.run) {
      open.text += text
      open.width += width
    } else {
      open = { text, run: atom.run, x, width }
      segments.push(open)
    }
    x += width
  }
  return { segments, width: x, endsWithSpace: isFollowed && atoms.at(-1)?.after === 'space' }
}
