import { xmlText } from '../xml'

/** A cell holds no more UTF-16 units than this. */
const longest = 32_767

/** Text as a cell holds it: one kind of line end, cut where the format ends, and never taken for an escaped sign. */
export function cellText(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  const cut = lines.length > longest ? `${lines.slice(0, longest - 1)}…` : lines
  // Spreadsheets read `_x0041_` as a letter.
  return xmlText(cut.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
}

/** True for a text that a spreadsheet takes for a formula once somebody edits it, unless the cell says that it is text. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@]/.test(text)
}
