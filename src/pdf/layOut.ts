import type { ReportDocument } from '../report/reportDocument'
import type { Setting } from './chapters/setting'
import { callSheet } from './compose/callSheet'
import { columns } from './compose/columns'
import type { Composed } from './compose/composed'
import { full } from './compose/full'
import { short } from './compose/short'
import type { Targets } from './draw'
import { createFurniture } from './furniture'
import { anchorsOf, entriesOf, type Entry, type LaidPage } from './layout/paginate'
import type { Mark } from './layout/strip'
import type { PdfFonts, PdfRequest, Watch } from './request'
import { readFont } from './text/font'
import { loadHyphenation } from './text/hyphenation'
import { remembering } from './text/remembering'
import { createTypesetter } from './text/typesetter'

/** Everything on one page in the order in which it is drawn; `top` in points from the upper edge. */
export type LaidSheet = readonly { marks: readonly Mark[]; top: number }[]

/** A file whose pages are set: what stands where, and what can be jumped to. */
export type LaidOut = {
  setting: Setting
  sheets: readonly LaidSheet[]
  entries: readonly Entry[]
  targets: Targets
  /** Characters that the font does not have; a mark stands in their place. */
  missing: readonly string[]
}

/** Sets the pages of a file; the same request and fonts give the same pages. Throws only when a font cannot be read. */
export async function layOut(request: PdfRequest, fonts: PdfFonts, watch: Watch = {}): Promise<LaidOut> {
  const setting = await settingOf(request.report, fonts)
  const second = request.form === 'columns' ? await settingOf(request.other, fonts) : null
  const { cover, pages } = await composed(request, setting, second, watch)
  const before = cover === null ? 0 : 1
  const furniture = createFurniture(setting)
  const count = pages.length + before
  const chapters = openChapters(pages)
  const sheets = pages.map((page, index): LaidSheet => {
    const facts = { number: index + before + 1, count, ...chapters[index] }
    return [
      ...page.map(({ strip, y }) => ({ marks: strip.marks, top: y })),
      { marks: furniture(facts), top: 0 },
    ]
  })
  return {
    setting,
    sheets: cover === null ? sheets : [[{ marks: cover, top: 0 }], ...sheets],
    entries: entriesOf(pages),
    targets: anchorsOf(pages, before + 1),
    missing: [...new Set([...setting.type.missing, ...(second?.type.missing ?? [])])],
  }
}

async function composed(
  request: PdfRequest,
  setting: Setting,
  second: Setting | null,
  watch: Watch,
): Promise<Composed> {
  switch (request.form) {
    case 'full':
      return full(setting, request.parts, watch)
    case 'short':
      return short(setting)
    case 'columns':
      return columns(setting, second ?? setting, request.parts, watch)
    case 'callSheet':
      return callSheet(setting, request.entry)
  }
}

async function settingOf(report: ReportDocument, fonts: PdfFonts): Promise<Setting> {
  const { language } = report
  const [words, hyphenate] = await Promise.all([wordsOf(language), loadHyphenation(language)])
  const { regular, semibold, more = [] } = fonts
  const type = remembering(
    createTypesetter(
      { regular: readFont(regular), semibold: readFont(semibold), more: more.map(readFont) },
      hyphenate,
    ),
    fonts,
    language,
  )
  return { type, words, report, highest: Math.max(report.levels.length - 1, 1) }
}

async function wordsOf(language: ReportDocument['language']) {
  return language === 'de' ? (await import('../i18n/pdf/de')).de : (await import('../i18n/pdf/en')).en
}

/** The chapter that was open at the top of each page; none where one begins there. */
function openChapters(pages: readonly LaidPage[]): { chapter?: string }[] {
  let open: string | undefined
  return pages.map((page) => {
    const starts = page[0]?.strip.anchors?.some((anchor) => anchor.bookmark?.level === 1) === true
    const facts = starts || open === undefined ? {} : { chapter: open }
    open = entriesOf([page]).findLast((entry) => entry.level === 1)?.title ?? open
    return facts
  })
}
