import type { IsoDate } from '../core/date'
import { bookmark, openDocument } from './document'
import { drawMarks } from './draw'
import { layOut } from './layOut'
import { createPen } from './pen'
import { pause, type PdfFonts, type PdfRequest, type Watch } from './request'
import { pack } from './tagged/pack'
import { createTags } from './tagged/tags'
import type { Attachment } from './tagged/writeAttachment'
import { writeStructure } from './tagged/writeStructure'

export type PdfOptions = {
  /** Day that the file carries as its date. */
  createdOn: IsoDate
  /** A file to carry along, such as the answers that the report was made from. */
  attachment?: Attachment
}

export type MadePdf = {
  bytes: Uint8Array
  /** Characters that the font does not have; a mark stands in their place. */
  missing: string[]
  pages: number
}

/**
 * A report as a PDF of A4 pages, tagged after PDF/UA-1 and fit to be kept after PDF/A-3a. The same request, fonts, day and
 * attachment give the same bytes. Pauses between chapters and pages so that a browser stays responsive, says how far it is and
 * stops when that is wanted. Throws only when a font cannot be read, or with the reason of the signal.
 */
export async function makePdf(
  request: PdfRequest,
  fonts: PdfFonts,
  options: PdfOptions,
  watch: Watch = {},
): Promise<MadePdf> {
  const { createdOn, attachment = null } = options
  const { setting, sheets, entries, targets, missing } = await layOut(request, fonts, watch)
  const pdf = openDocument(setting, fonts, { day: createdOn, attachment })
  const tags = createTags(pdf, request.report.language)
  const pen = createPen(pdf)
  const sheet = { pdf, pen, tags, targets }
  for (const [index, page] of sheets.entries()) {
    await pause(watch, 0.4 + (0.5 * index) / sheets.length)
    if (index > 0) {
      tags.endPage()
      pdf.addPage()
      pen.turnPage()
    }
    for (const { marks, top } of page) drawMarks(sheet, marks, top)
  }
  tags.endPage()
  bookmark(pdf, setting, entries, targets)
  await pause(watch, 0.9)
  writeStructure(pdf, tags.structure)
  const file = pdf.output()
  await pause(watch, 0.95)
  return { bytes: pack(file), missing: [...missing], pages: sheets.length }
}
