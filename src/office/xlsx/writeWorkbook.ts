import type { IsoDate } from '../../core/date'
import { propertiesXml } from '../properties'
import { xmlHead } from '../xml'
import { zipped } from '../zipped'
import { cellText } from './cellText'
import {
  contentTypesXml,
  linksXml,
  mainSpace,
  relationsXml,
  workbookRelationsXml,
  workbookXml,
} from './parts'
import { sheetXml } from './sheetXml'
import { stylesXml } from './styles'
import type { Workbook } from './workbook'

/**
 * Tables as an Excel file (ECMA-376, transitional). Days are ISO days; the same input gives the same bytes.
 *
 * Written here rather than by a library: the small ones know neither links nor filters nor titles, and stamp the file with the
 * clock; the large ones are many times the script of this.
 */
export function writeWorkbook(book: Workbook, createdOn: IsoDate): Uint8Array<ArrayBuffer> {
  const numbers = new Map<string, number>()
  const texts = (text: string) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const sheets = book.sheets.map((sheet, index) => sheetXml(sheet, texts, index === 0))
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(book),
    '_rels/.rels': relationsXml,
    'docProps/core.xml': propertiesXml(book.title, book.language, createdOn),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': workbookRelationsXml(book),
    'xl/styles.xml': stylesXml,
    'xl/sharedStrings.xml': textsXml([...numbers.keys()]),
  }
  for (const [index, { xml, urls }] of sheets.entries()) {
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml
    if (urls.length > 0) files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = linksXml(urls)
  }
  return zipped(files, createdOn)
}

function textsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`)
  return `${xmlHead}<sst xmlns="${mainSpace}" uniqueCount="${texts.length}">${items.join('')}</sst>`
}
