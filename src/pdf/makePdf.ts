import type { IsoDate } from '../core/date'
import type { ReportDocument } from '../report/reportDocument'
import { answers } from './chapters/answers'
import { contents } from './chapters/contents'
import { cover } from './chapters/cover'
import { funding } from './chapters/funding'
import { glance } from './chapters/glance'
import { help } from './chapters/help'
import { method, methodStyles } from './chapters/method'
import { nextSteps } from './chapters/nextSteps'
import { shortlist } from './chapters/shortlist'
import type { Setting } from './chapters/setting'
import { topics } from './chapters/topics'
import { bookmark, fileIdOf, openDocument } from './document'
import { drawMarks } from './draw'
import { createFurniture } from './furniture'
import { anchorsOf, entriesOf, paginate, usedOf, type LaidPage } from './layout/paginate'
import type { Strip } from './layout/strip'
import { pack } from './tagged/pack'
import { binaryString } from './tagged/syntax'
import { createTags } from './tagged/tags'
import type { Attachment } from './tagged/writeAttachment'
import { writeStructure } from './tagged/writeStructure'
import { readFont } from './text/font'
import { loadHyphenation } from './text/hyphenation'
import { createTypesetter } from './text/typesetter'

/** Bytes of the two weights, as TrueType. */
export type PdfFonts = { regular: Uint8Array; semibold: Uint8Array }

export type PdfOptions = {
  /** Day that the file carries as its date. */
  createdOn: IsoDate
  /** Leaves the chapter of answers out. */
  withoutAnswers?: boolean
  /** A file to carry along, such as the answers that the report was made from. */
  attachment?: Attachment
}

export type MadePdf = {
  bytes: Uint8Array
  /** Characters that the font does not have; a mark stands in their place. */
  missing: string[]
  pages: number
}

/** So many offers of a kind and so many steps are told with their reasons: fewer where the file would grow too long. */
const lengths = [
  { offers: 3, steps: 6 },
  { offers: 2, steps: 6 },
  { offers: 2, steps: 4 },
  { offers: 1, steps: 6 },
  { offers: 1, steps: 3 },
]
const mostPages = 25

/**
 * The report as a PDF of A4 pages, tagged after PDF/UA-1 and fit to be kept after PDF/A-3a. The same document, fonts, day and
 * attachment give the same bytes. Pauses between chapters and pages so
 * that a browser stays responsive. Throws only when a font cannot be read.
 */
export async function makePdf(
  report: ReportDocument,
  fonts: PdfFonts,
  options: PdfOptions,
): Promise<MadePdf> {
  const { createdOn, withoutAnswers = false, attachment = null } = options
  const setting = await settingOf(report, fonts)
  const text = await textOf(setting, withoutAnswers)
  const entries = entriesOf(text)
  const front = paginate(contents(setting, entries))
  const laid: LaidPage[] = [...front, ...text]
  const targets = anchorsOf(laid, 2)

  const carried = attachment === null ? null : { ...attachment, bytes: binaryString(attachment.bytes) }
  const fileId = fileIdOf(JSON.stringify([report, createdOn, withoutAnswers, carried]))
  const pdf = openDocument(setting, fonts, { day: createdOn, fileId, attachment })
  const tags = createTags(pdf, report.language)
  const sheet = { pdf, tags, targets }
  const count = laid.length + 1
  const furniture = createFurniture(setting)
  drawMarks(sheet, cover(setting), 0)
  for (const [index, page] of laid.entries()) {
    await pause()
    tags.endPage()
    pdf.addPage()
    for (const { strip, y } of page) drawMarks(sheet, strip.marks, y)
    drawMarks(sheet, furniture({ number: index + 2, count, ...openChapter(laid, index) }), 0)
  }
  tags.endPage()
  bookmark(pdf, setting, entriesOf(laid), targets)
  writeStructure(pdf, tags.structure)
  return { bytes: pack(pdf.output()), missing: [...setting.type.missing], pages: count }
}

/** All pages but cover and contents: as much in full as keeps the file at a length that is read. */
async function textOf(setting: Setting, withoutAnswers: boolean): Promise<LaidPage[]> {
  const first = await stripsOf(setting, [glance, topics])
  const chosen = await stripsOf(setting, [shortlist])
  const last = await stripsOf(setting, [funding, ...(withoutAnswers ? [] : [answers])])
  let pages: LaidPage[] = []
  for (const { offers, steps } of lengths) {
    const inOrder = [first, nextSteps(setting, steps), chosen, help(setting, offers), last].flat()
    pages = withMethod(setting, inOrder)
    if (pages.length + 2 <= mostPages) break
    await pause()
  }
  return pages
}

async function stripsOf(
  setting: Setting,
  chapters: readonly ((setting: Setting) => Strip[])[],
): Promise<Strip[]> {
  const strips: Strip[] = []
  for (const chapter of chapters) {
    strips.push(...chapter(setting))
    await pause()
  }
  return strips
}

/** The last chapter set so that there are few pages, and neither its page nor the one before is left nearly empty. */
function withMethod(setting: Setting, strips: readonly Strip[]): LaidPage[] {
  const attempts = methodStyles.map((style) => {
    const pages = paginate([...strips, ...method(setting, style)])
    return { pages, used: Math.min(...pages.slice(-2).map(usedOf)) }
  })
  const fewest = Math.min(...attempts.map(({ pages }) => pages.length))
  const short = attempts.filter(({ pages }) => pages.length === fewest)
  const best = Math.max(...short.map(({ used }) => used))
  return short.find(({ used }) => used >= Math.min(best, 0.25))?.pages ?? []
}

async function settingOf(report: ReportDocument, fonts: PdfFonts): Promise<Setting> {
  const { language } = report
  const [words, hyphenate] = await Promise.all([wordsOf(language), loadHyphenation(language)])
  const type = createTypesetter(
    { regular: readFont(fonts.regular), semibold: readFont(fonts.semibold) },
    hyphenate,
  )
  return { type, words, report, highest: Math.max(report.levels.length - 1, 1) }
}

async function wordsOf(language: ReportDocument['language']) {
  return language === 'de' ? (await import('../i18n/pdf/de')).de : (await import('../i18n/pdf/en')).en
}

/** The chapter that was open at the top of a page. */
function openChapter(pages: readonly LaidPage[], index: number): { chapter?: string } {
  const starts = pages[index]?.[0]?.strip.anchors?.some((anchor) => anchor.bookmark?.level === 1)
  if (starts === true) return {}
  const before = entriesOf(pages.slice(0, index)).filter((entry) => entry.level === 1)
  const chapter = before.at(-1)?.title
  return chapter === undefined ? {} : { chapter }
}

/** Lets the browser draw and listen. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
