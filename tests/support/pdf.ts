import { readFileSync } from 'node:fs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { makePdf, type MadePdf, type PdfOptions } from '../../src/pdf/makePdf'
import type { PdfFonts } from '../../src/pdf/request'
import { reportParts, type ReportPart } from '../../src/core/choices'
import type { ReportDocument } from '../../src/report/reportDocument'
import { getDocument } from './pdfjs'

export const fonts: PdfFonts = {
  regular: new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-regular.ttf')),
  semibold: new Uint8Array(readFileSync('src/pdf/fonts/source-sans-3-semibold.ttf')),
}

/** The file of a full report as the product makes it. */
export function pdfOf(
  report: ReportDocument,
  { parts = reportParts, ...options }: Partial<PdfOptions> & { parts?: readonly ReportPart[] } = {},
): Promise<MadePdf> {
  return makePdf({ form: 'full', report, parts }, fonts, { createdOn: '2026-11-21', ...options })
}

/** All parts but the chapter of answers. */
export const partsWithoutAnswers = reportParts.filter((part) => part !== 'answers')

/** A stretch of text as a reader of the file sees it; points from the top left of the page. */
export type ReadText = { text: string; x: number; y: number; right: number; size: number; font: string }

export type ReadPdf = {
  pages: readonly { texts: readonly ReadText[]; links: readonly ReadLink[] }[]
  outline: readonly ReadEntry[]
  title: unknown
  language: unknown
  showsTitle: unknown
}
export type ReadLink = { url?: string; page?: number; x: number; y: number }
export type ReadEntry = { title: string; page: number; within?: string }

export const pageSize = { width: 595.28, height: 841.89 }

/** Reads a file back from its bytes. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => readPage(file, number)))
  const { info } = await file.getMetadata()
  const preferences = await file.getViewerPreferences()
  const result = {
    pages,
    outline: await readOutline(file),
    title: value(info, 'Title'),
    language: value(info, 'Language'),
    showsTitle: value(preferences, 'DisplayDocTitle'),
  }
  await file.destroy()
  return result
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<ReadPdf['pages'][number]> {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [size = 0, , , , x = 0, bottom = 0] = item.transform.map(Number)
    const y = pageSize.height - bottom
    return [{ text: item.str, x, y, right: x + item.width, size, font: item.fontName }]
  })
  const annotations = await page.getAnnotations()
  const links = await Promise.all(annotations.map((annotation) => readLink(file, annotation)))
  return { texts, links }
}

async function readLink(file: PDFDocumentProxy, annotation: object): Promise<ReadLink> {
  const rect = value(annotation, 'rect')
  const [x, , , top] = Array.isArray(rect) ? rect.map(Number) : []
  const place = { x: x ?? 0, y: pageSize.height - (top ?? 0) }
  const url = value(annotation, 'url')
  if (typeof url === 'string') return { ...place, url }
  return { ...place, page: await pageOf(file, value(annotation, 'dest')) }
}

async function readOutline(file: PDFDocumentProxy): Promise<ReadEntry[]> {
  const chapters = await file.getOutline()
  const entries = chapters.flatMap((chapter) => [
    { item: chapter, within: undefined },
    ...chapter.items.map((item: (typeof chapters)[number]) => ({ item, within: chapter.title })),
  ])
  return Promise.all(
    entries.map(async ({ item, within }) => ({
      title: item.title,
      page: await pageOf(file, item.dest),
      ...(within !== undefined && { within }),
    })),
  )
}

async function pageOf(file: PDFDocumentProxy, destination: unknown): Promise<number> {
  const target: unknown = Array.isArray(destination) ? destination[0] : null
  if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target)) return 0
  return 1 + (await file.getPageIndex({ num: Number(target.num), gen: Number(target.gen) }))
}

function value(from: object | null, name: string): unknown {
  return from === null ? undefined : new Map<string, unknown>(Object.entries(from)).get(name)
}

/** All text in reading order without spaces and hyphens, so that breaks do not matter. */
export function compact(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b-]/gu, '')
}

/** Text of a page without the page marks, in the order in which it is drawn. */
export function bodyText(page: ReadPdf['pages'][number]): string {
  return page.texts
    .filter((text) => text.y > 60 && text.y < pageSize.height - 62)
    .map(({ text }) => text)
    .join('')
}
