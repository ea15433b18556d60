import type { jsPDF } from 'jspdf'
import { hooksOf } from './tagged/hooks'
import { length } from './tagged/syntax'
import type { Look } from './text/typesetter'

/** Writes texts and knows what is set on the open page, so that nothing is set twice. */
export type Pen = {
  /** A text from its baseline, in points from the left and from the foot of the page. */
  text: (text: string, x: number, y: number, look: Look) => void
  /** To be called where a page begins. */
  turnPage: () => void
  /** To be called where something else has set the colour in which is filled. */
  dropColour: () => void
}

/** Name under which the font is known to the document. */
export const fontName = 'LotsenSans3'

/** Name of a further font, by its place. */
export function sliceName(slice: number): string {
  return `NotoSans${slice}`
}

/** A font of the document, with the codes of its characters as they are written. */
type Letters = { id: string; codes: Map<string, readonly number[]>; codeOf: (character: string) => number[] }

/**
 * A pen for a document. The library takes each text through shaping and reordering for scripts that no font here has, and gives
 * each character out anew; so it writes only the first text in each font, which marks that as used, and finds each code once.
 */
export function createPen(pdf: jsPDF): Pen {
  const { write } = hooksOf(pdf)
  const fonts = new Map<string, Letters>()
  let open = { font: '', colour: '' }

  return {
    text: (text, x, y, look) => {
      const key = look.slice === undefined ? look.weight : sliceName(look.slice)
      const known = fonts.get(key)
      if (known === undefined) {
        setLook(pdf, look)
        fonts.set(key, lettersOf(pdf))
        pdf.text(text, x, pdf.internal.pageSize.getHeight() - y)
        open = { font: '', colour: '' }
        return
      }
      const bytes: number[] = []
      for (const character of text) {
        let code = known.codes.get(character)
        if (code === undefined) known.codes.set(character, (code = known.codeOf(character)))
        for (const byte of code) bytes.push(byte)
      }
      const codes = String.fromCharCode(...bytes)
      const font = `/${known.id} ${look.size} Tf\n`
      const { colour } = look
      const set = `${font === open.font ? '' : font}${colour === open.colour ? '' : paintOf(colour)}`
      write(`BT\n${set}${length(x)} ${length(y)} Td\n(${codes}) Tj\nET`)
      open = { font, colour }
    },
    turnPage: () => {
      open = { font: '', colour: '' }
    },
    dropColour: () => {
      open.colour = ''
    },
  }
}

/** Sets a look for what the library itself writes or measures. */
export function setLook(pdf: jsPDF, look: Look) {
  if (look.slice === undefined) pdf.setFont(fontName, look.weight)
  else pdf.setFont(sliceName(look.slice), 'regular')
  pdf.setFontSize(look.size)
  pdf.setTextColor(look.colour)
}

function lettersOf(pdf: jsPDF): Letters {
  const font = pdf.getFont()
  if (!hasCodes(pdf)) throw new Error('jsPDF has lost its codes.')
  const codeOf = (character: string) => bytesOfCode(pdf.pdfEscape16(character, font))
  return { id: String(font.id), codes: new Map(), codeOf }
}

/** What jsPDF gives to extensions, and its types leave out: the code of a character, which from then on is in the file's font. */
type Coding = { pdfEscape16: (text: string, font: object) => string }

function hasCodes(pdf: object): pdf is Coding {
  return 'pdfEscape16' in pdf
}

/** Hexadecimal digits as the bytes of a string object: half as long, and less work to compress. */
function bytesOfCode(digits: string): number[] {
  const bytes = (digits.match(/../gu) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16)))
  const escaped = bytes.join('').replace(/[\\()\r\n]/gu, (sign) => escapes.get(sign) ?? `\\${sign}`)
  return Array.from(escaped, (byte) => byte.charCodeAt(0))
}

const escapes = new Map([
  ['\r', String.raw`\r`],
  ['\n', String.raw`\n`],
])

const paints = new Map<string, string>()

/** A colour to fill with. */
function paintOf(colour: string): string {
  const known = paints.get(colour)
  if (known !== undefined) return known
  const shares = [1, 3, 5].map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) / 0.255) / 1000)
  const paint = `${shares.join(' ')} rg\n`
  paints.set(colour, paint)
  return paint
}
