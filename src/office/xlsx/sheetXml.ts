import { relationSpace, xmlHead, xmlText } from '../xml'
import { looksLikeFormula } from './cellText'
import { columnName } from './columnName'
import { mainSpace } from './parts'
import { styleOf, type Look } from './styles'
import type { Cell, Sheet } from './workbook'

/** Gives the number under which a text stands in the table of texts. */
export type Texts = (text: string) => number

/** A written sheet, and the addresses that it leads to in the order of their numbers. */
export type WrittenSheet = { xml: string; urls: readonly string[] }

/** One sheet: header row frozen and with filters, as wide as one sheet of A4 across. */
export function sheetXml(sheet: Sheet, texts: Texts, isFirst: boolean): WrittenSheet {
  const urls: string[] = []
  const links: string[] = []
  const header = sheet.columns.map(({ title }, column) =>
    textCell(columnName(column), 1, title, 'header', texts),
  )
  const rows = sheet.rows.map((cells, index) => {
    const row = index + 2
    const written = cells.map((cell, column) => {
      const name = columnName(column)
      const url = addressOf(cell)
      if (url !== null) links.push(linkXml(`${name}${row}`, urls.push(url), url))
      return cellXml(name, row, cell, texts)
    })
    return `<row r="${row}">${written.join('')}</row>`
  })
  const widths = sheet.columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const range = `A1:${columnName(sheet.columns.length - 1)}${sheet.rows.length + 1}`
  const xml = `${xmlHead}<worksheet xmlns="${mainSpace}" xmlns:r="${relationSpace}">\
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>\
<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>\
</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>\
<sheetData><row r="1">${header.join('')}</row>${rows.join('')}</sheetData><autoFilter ref="${range}"/>\
${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}\
<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  return { xml, urls }
}

function cellXml(column: string, row: number, cell: Cell, texts: Texts): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return numberCell(column, row, cell, 'number')
  if (typeof cell === 'object' && 'day' in cell) return numberCell(column, row, serialOf(cell.day), 'day')
  const text = typeof cell === 'string' ? cell : cell.text
  if (text === '') return ''
  const isLink = addressOf(cell) !== null
  const look = looksLikeFormula(text) ? (isLink ? 'quotedLink' : 'quoted') : isLink ? 'link' : 'text'
  return textCell(column, row, text, look, texts)
}

function numberCell(column: string, row: number, value: number, look: Look): string {
  return `<c r="${column}${row}" s="${styleOf(look)}"><v>${value}</v></c>`
}

function textCell(column: string, row: number, text: string, look: Look, texts: Texts): string {
  return `<c r="${column}${row}" s="${styleOf(look)}" t="s"><v>${texts(text)}</v></c>`
}

/** The address that a cell leads to: only into the web or to a person, and no longer than spreadsheets take it. */
function addressOf(cell: Cell): string | null {
  if (cell === null || typeof cell !== 'object' || !('url' in cell)) return null
  return cell.url.length <= 2079 && /^(https?:\/\/|mailto:|tel:)\S+$/i.test(cell.url) ? cell.url : null
}

function linkXml(place: string, number: number, url: string): string {
  return `<hyperlink ref="${place}" r:id="rId${number}" tooltip="${xmlText(url.slice(0, 255))}"/>`
}

/** Days since 30 December 1899, which makes 1 March 1900 and all days after it what spreadsheets hold for a day. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569
}
