import type { Hyphenate } from './hyphenation'
import { betweenSigns, mayPart } from './scripts'

/** The smallest piece of a line that is not divided, and what may happen behind it. */
export type Atom = Readonly<{ text: string; run: number; after: Break }>

/** A space, a place to break without a mark, a place to break with a hyphen, or none. */
export type Break = 'space' | 'open' | 'soft' | 'none'

const address =
  /^(https?:|www\.|[^\s@]+@[^\s@]+\.)|\w+\.\w+\/|^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*\.[a-z]{2,10}[,;.)]*$/u
const inAddress = /(?<=[/?&=#_.-])(?=[^/])/u
const marks = new RegExp(
  String.raw`(?<=\p{L}{2}[-–—/]|\p{N}\p{L}?[-–—/])(?=\p{L})|(?<=\u200b)|${betweenSigns}`,
  'u',
)

/** Divides runs of cleaned text at spaces, after hyphens and slashes, in addresses, between signs of East Asia, and where words may be divided. */
export function toAtoms(runs: readonly string[], hyphenate: Hyphenate): Atom[] {
  const atoms: Atom[] = []
  const known = knownWith(hyphenate)
  for (const [run, text] of runs.entries()) {
    // Of several spaces in a row each leaves an empty word, which adds nothing.
    const words = text.split(' ')
    for (const [place, word] of words.entries()) {
      const last = atoms.at(-1)
      if (place > 0) endWith(atoms, 'space')
      if (place === 0 && last?.after === 'none' && mayPart(last.text, word)) endWith(atoms, 'open')
      if (word === '') continue
      let pieces = known.get(word)
      if (pieces === undefined) known.set(word, (pieces = withSpaceOrNot(piecesOf(word, hyphenate))))
      for (const piece of place < words.length - 1 ? pieces.spaced : pieces.plain) {
        // Most texts have one run, and share what is known of their words.
        atoms.push(run === 0 ? piece : { text: piece.text, run, after: piece.after })
      }
    }
  }
  return atoms
}

function endWith(atoms: Atom[], after: Break) {
  const last = atoms.at(-1)
  if (last !== undefined && last.after !== after) atoms.splice(-1, 1, { ...last, after })
}

/** A word as it stands before another piece, and before a space. */
type Pieces = { plain: readonly Atom[]; spaced: readonly Atom[] }

function withSpaceOrNot(pieces: readonly { text: string; after: Break }[]): Pieces {
  const plain = pieces.map((piece) => ({ ...piece, run: 0 }))
  const spaced = [...plain]
  endWith(spaced, 'space')
  return { plain, spaced }
}

type Known = Map<string, Pieces>

const knownPieces = new WeakMap<Hyphenate, Known>()
/** So many different words are remembered; a report has some five thousand. */
const mostKnown = 20_000

/** The pieces of words, each found once. */
function knownWith(hyphenate: Hyphenate): Known {
  const words: Known = knownPieces.get(hyphenate) ?? new Map()
  knownPieces.set(hyphenate, words)
  if (words.size > mostKnown) words.clear()
  return words
}

function piecesOf(word: string, hyphenate: Hyphenate): { text: string; after: Break }[] {
  if (address.test(word)) return joined(word.split(inAddress), 'open')
  const parts = word.split(marks)
  return parts.flatMap((part, index) => {
    const marked = part.includes('\u00ad') ? part : hyphenate(part)
    const pieces = joined(marked.split('\u00ad'), 'soft')
    const last = pieces.at(-1)
    if (last !== undefined && index < parts.length - 1) last.after = 'open'
    return pieces
  })
}

function joined(texts: readonly string[], between: Break): { text: string; after: Break }[] {
  const filled = texts.filter((text) => text !== '')
  return filled.map((text, index) => ({ text, after: index < filled.length - 1 ? between : 'none' }))
}
