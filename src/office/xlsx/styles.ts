import { mainSpace } from './parts'
import { xmlHead } from '../xml'

/** Looks of cells, in the order of the style sheet below. */
const looks = ['text', 'quoted', 'header', 'number', 'day', 'link', 'quotedLink'] as const
export type Look = (typeof looks)[number]

/** The number under which a sheet names a look. */
export function styleOf(look: Look): number {
  return looks.indexOf(look)
}

/** Ink, white on sea for header rows, sea for links. */
const fonts = ['FF1B2733', 'FFFFFFFF', 'FF005F78']
  .map((colour, index) => {
    const shape = ['', '<b/>', '<u/>'][index]
    return `<font>${shape}<sz val="11"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`
  })
  .join('')

const [ink, white, sea] = [0, 1, 2]
/** Formats that every spreadsheet knows: as it comes, and a day as the reader's own system writes it. */
const [general, shortDay] = [0, 14]

const formats: Readonly<Record<Look, string>> = {
  text: format(ink, general, 'left'),
  quoted: format(ink, general, 'left', ' quotePrefix="1"'),
  header: format(white, general, 'left', ' applyFill="1"', 2),
  number: format(ink, general, 'right'),
  day: format(ink, shortDay, 'right', ' applyNumberFormat="1"'),
  link: format(sea, general, 'left'),
  quotedLink: format(sea, general, 'left', ' quotePrefix="1"'),
}

function format(font: number, numbers: number, side: string, more = '', fill = 0): string {
  return `<xf numFmtId="${numbers}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" \
applyAlignment="1"${more}><alignment horizontal="${side}" vertical="top" wrapText="1"/></xf>`
}

/** The style sheet: texts wrap, everything stands at the top of its row. The first two fills are those the format reserves. */
export const stylesXml = `${xmlHead}<styleSheet xmlns="${mainSpace}">\
<fonts count="3">${fonts}</fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FF005F78"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${looks.length}">${looks.map((look) => formats[look]).join('')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
