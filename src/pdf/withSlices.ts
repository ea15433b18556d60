import type { PdfFonts, PdfRequest } from './request'
import { readFont } from './text/font'
import { trueTypeOf } from './text/woff'

/**
 * The fonts with the slices that a file needs beyond them. `load` fetches a slice, as WOFF, by its number; one that does not
 * arrive is left out, and what it has is replaced by a mark. Throws only when the main font cannot be read.
 */
export async function withSlices(
  fonts: PdfFonts,
  request: PdfRequest,
  load: (slice: number) => Promise<Uint8Array>,
): Promise<PdfFonts> {
  const { has } = readFont(fonts.regular)
  const wanted = await slicesOf(request, has)
  const loaded = await Promise.allSettled(wanted.map(async (slice) => trueTypeOf(await load(slice))))
  const more = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  return more.length === 0 ? fonts : { ...fonts, more }
}

/** The table of the slices is large and comes only for texts that have something the main font lacks. */
async function slicesOf(request: PdfRequest, has: (codePoint: number) => boolean): Promise<number[]> {
  const beyond = [...new Set(textOf(request).normalize('NFC'))].filter(
    (character) => !has(character.codePointAt(0) ?? 0),
  )
  if (!beyond.some((character) => character > '\u1000')) return []
  try {
    const { slicesFor } = await import('./text/slices')
    return slicesFor(beyond.join(''), has)
  } catch {
    return []
  }
}

/** All that the file may say, the name of the firm first: that is on each page. */
function textOf(request: PdfRequest): string {
  const reports = request.form === 'columns' ? [request.report, request.other] : [request.report]
  return JSON.stringify([reports.map(({ company }) => company), reports])
}
