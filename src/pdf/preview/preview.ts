import type { Preview, PreviewEntry, PreviewItem, PreviewPage } from '../../report/preview'
import { page as paper } from '../layout/grid'
import type { Op } from '../layout/strip'
import { layOut, type LaidOut } from '../layOut'
import { pause, type PdfFonts, type PdfRequest, type Watch } from '../request'
import { itemOf } from './items'

/** The pages of a file before it is made, as they will be in the file. Throws only when a font cannot be read, or with the reason of the signal. */
export async function previewOf(request: PdfRequest, fonts: PdfFonts, watch: Watch = {}): Promise<Preview> {
  const laidOut = await layOut(request, fonts, watch)
  await pause(watch, 0.8)
  const entries = entriesWithPages(laidOut)
  const pages = laidOut.sheets.map((sheet, index): PreviewPage => {
    const number = index + 1
    const items = sheet.flatMap(({ marks, top }) =>
      marks.flatMap(({ ops }) => ops.flatMap((op) => drawn(op, top, laidOut))),
    )
    return { number, title: titleOn(number, entries) ?? request.report.title, items }
  })
  watch.onProgress?.(1)
  return {
    language: request.report.language,
    width: paper.width,
    height: paper.height,
    pages,
    entries,
    missing: [...laidOut.missing],
  }
}

/** A drawing at its place on the page; the number of a page as a text that ends there. */
function drawn(op: Op, top: number, { setting, targets }: LaidOut): PreviewItem[] {
  if (op.op !== 'pageNumber') return [itemOf(op, top, targets)]
  const target = targets.get(op.anchor)
  if (target === undefined) return []
  const text = String(target.page)
  const width = setting.type.width(text, { ...op.look, leading: op.look.size })
  return [itemOf({ op: 'text', x: op.x - width, y: op.y, text, width, look: op.look }, top, targets)]
}

function entriesWithPages({ setting, entries, targets }: LaidOut): PreviewEntry[] {
  return entries.flatMap(({ id, title, level }) => {
    const target = targets.get(id)
    return target === undefined ? [] : [{ title: setting.type.plain(title), level, page: target.page }]
  })
}

function titleOn(page: number, entries: readonly PreviewEntry[]): string | undefined {
  const chapters = entries.filter(({ level }) => level === 1)
  const begins = chapters.find((chapter) => chapter.page === page)
  return (begins ?? chapters.findLast((chapter) => chapter.page < page))?.title
}
