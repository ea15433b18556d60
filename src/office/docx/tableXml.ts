import type { SketchBlock } from '../../report/sketchDocument'
import { paragraphXml } from './paragraphXml'

type Table = Extract<SketchBlock, { kind: 'table' }>

/** Width between the margins, in twentieths of a point. */
const width = 9070

/** A table over the whole width; its first row is a header row and comes again on the next page. */
export function tableXml({ head, rows, figures }: Table): string {
  const widths = columnWidths(head.length)
  const cells = (texts: readonly string[]) =>
    head
      .map((_, column) => {
        const text = texts[column] ?? ''
        const paragraph = paragraphXml(text, undefined, figures.includes(column) ? 'right' : undefined)
        return `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${paragraph}</w:tc>`
      })
      .join('')
  const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(head)}</w:tr>`
  const body = rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row)}</w:tr>`).join('')
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/>\
<w:tblLayout w:type="fixed"/>\
<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${body}</w:tbl>`
}

/** The first column takes half, the others share the rest. */
function columnWidths(columns: number): number[] {
  if (columns === 1) return [width]
  const first = Math.round(width / (columns === 2 ? 1.6 : 2.4))
  const other = Math.floor((width - first) / (columns - 1))
  return Array.from({ length: columns }, (_, column) =>
    column === 0 ? width - other * (columns - 1) : other,
  )
}
