import type { PdfFile } from './file'
import { bytesIn, nameOf, operatorOf, valuesOf, type Dictionary, type Value } from './syntax'

/** What is painted one after the other under the same mark. */
export type Painted = {
  page: number
  /** Number of the stretch, `artifact`, or `null` where it stands outside of all marks. */
  mark: number | 'artifact' | null
  /** Letters as the fonts' maps give them; `null` for one that has none. */
  letters: (string | null)[]
}

const painting = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'EI',
])

/** Everything that is painted on the pages, in the order in which it is. */
export function paintedOn(file: PdfFile): Painted[] {
  const maps = new Map<Value, Map<number, string>>()
  return file.pages.flatMap(({ id, page }) => {
    const fonts = file.dictionary(file.dictionary(page.get('Resources')).get('Font'))
    const result: Painted[] = []
    const marks: Painted['mark'][] = []
    let letters = new Map<number, string>()
    let operands: Value[] = []
    for (const value of valuesOf(file.stream(page.get('Contents')))) {
      const operator = operatorOf(value)
      if (operator === undefined) {
        operands.push(value)
        continue
      }
      if (operator === 'BDC') marks.push(markOf(operands))
      if (operator === 'BMC')
        marks.push(nameOf(operands[0]) === 'Artifact' ? 'artifact' : (marks.at(-1) ?? null))
      if (operator === 'EMC') marks.pop()
      if (operator === 'Tf') {
        const font = fonts.get(nameOf(operands[0]) ?? '') ?? null
        letters = maps.get(font) ?? lettersOf(file, file.dictionary(font))
        maps.set(font, letters)
      }
      if (painting.has(operator)) {
        const codes = operands.flatMap((operand) => codesIn(bytesIn(operand) ?? ''))
        const mark = marks.includes('artifact')
          ? 'artifact'
          : (marks.findLast((each) => each !== null) ?? null)
        result.push({ page: id, mark, letters: codes.map((code) => letters.get(code) ?? null) })
      }
      operands = []
    }
    return result
  })
}

/** The letters of a font by their codes, from its map for readers. */
export function lettersOf(file: PdfFile, font: Dictionary): Map<number, string> {
  const source = file.stream(font.get('ToUnicode'))
  const pairs = source.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>/giu)
  const known = [...pairs].map(([, code = '', letter = '']): [number, string] => [
    parseInt(code, 16),
    String.fromCharCode(parseInt(letter, 16)),
  ])
  return new Map(known.filter(([, letter]) => letter !== '\uffff'))
}

function markOf([tag, properties]: readonly Value[]): Painted['mark'] {
  if (nameOf(tag) === 'Artifact') return 'artifact'
  const number = properties instanceof Map ? properties.get('MCID') : undefined
  return typeof number === 'number' ? number : null
}

function codesIn(bytes: string): number[] {
  return (bytes.match(/[^]{2}/gu) ?? []).map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1))
}
