import { jsPDF } from 'jspdf'
import type { IsoDate } from '../core/date'
import { full } from './layout/grid'
import { limited } from './layout/limited'
import type { Entry } from './layout/paginate'
import type { Setting } from './chapters/setting'
import type { Targets } from './draw'
import { styles } from './layout/style'
import { fontName, sliceName } from './pen'
import type { PdfFonts } from './request'
import { moment, binaryString } from './tagged/syntax'
import { writeAttachment, type Attachment } from './tagged/writeAttachment'
import { writeMetadata } from './tagged/metadata'
import { writeProfile } from './tagged/writeProfile'

type Origin = { day: IsoDate; fileId: string; attachment: Attachment | null }

/** An empty document with fonts, title, language, dates, colours and attachment; its first page is open. */
export function openDocument(setting: Setting, fonts: PdfFonts, { day, fileId, attachment }: Origin): jsPDF {
  const { type, words, report } = setting
  // Compressed once, when all is written.
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', putOnlyUsedFonts: true, floatPrecision: 2 })
  for (const weight of ['regular', 'semibold'] as const) {
    pdf.addFileToVFS(`${weight}.ttf`, binaryString(fonts[weight]))
    pdf.addFont(`${weight}.ttf`, fontName, weight)
  }
  for (const [place, slice] of (fonts.more ?? []).entries()) {
    const name = sliceName(place)
    pdf.addFileToVFS(`${name}.ttf`, binaryString(slice))
    pdf.addFont(`${name}.ttf`, name, 'regular')
  }
  const company = limited(type, report.company ?? '', styles.body, full.width, 2)
  const facts = {
    title: company === '' ? type.plain(report.title) : `${type.plain(report.title)} – ${company}`,
    subject: company === '' ? words.subject : words.fileInfo(company),
    author: authorOf(report) ?? company,
    creator: words.product,
  }
  pdf.setProperties(facts)
  writeMetadata(pdf, { ...facts, producer: `jsPDF ${jsPDF.version}`, language: report.language, day })
  writeProfile(pdf)
  if (attachment !== null) writeAttachment(pdf, attachment, day)
  pdf.setLanguage(report.language)
  pdf.viewerPreferences({ DisplayDocTitle: true })
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // As text jsPDF takes no year after 2037, and as a moment it writes the offset of the machine.
  pdf.setCreationDate(year <= 2037 ? moment(day) : new Date(year, month - 1, date))
  pdf.setFileId(fileId)
  return pdf
}

/** The adviser who makes the report, where it is known who that is. */
function authorOf({ adviser }: Setting['report']): string | null {
  return adviser === undefined || adviser.name === adviser.role ? null : adviser.name
}

/** Bookmarks of two levels. */
export function bookmark(pdf: jsPDF, setting: Setting, entries: readonly Entry[], targets: Targets) {
  let chapter: unknown = null
  for (const { id, title, level } of entries) {
    const target = targets.get(id)
    if (target === undefined) continue
    const parent = level === 1 ? null : chapter
    const item: unknown = pdf.outline.add(parent, setting.type.plain(title), { pageNumber: target.page })
    if (level === 1) chapter = item
  }
}

/** 32 hexadecimal digits that depend on nothing but the content: FNV-1a over UTF-16 units, each fourth one in turn. */
export function fileIdOf(content: string): string {
  let [first, second, third, fourth] = [seeded(0), seeded(1), seeded(2), seeded(3)]
  for (let index = 0; index < content.length; index += 4) {
    // Behind the end there is no unit, which counts as none.
    first = Math.imul(first ^ content.charCodeAt(index), prime)
    second = Math.imul(second ^ content.charCodeAt(index + 1), prime)
    third = Math.imul(third ^ content.charCodeAt(index + 2), prime)
    fourth = Math.imul(fourth ^ content.charCodeAt(index + 3), prime)
  }
  const parts = [first, second, third, fourth]
  // Each part then depends on all others.
  const mixed = parts.map((_, turn) =>
    parts.reduce(
      (sum, part, place) => Math.imul(sum ^ part ^ (part >>> 15), prime + 2 * place),
      seeded(turn),
    ),
  )
  return mixed.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('')
}

const prime = 0x01000193

function seeded(seed: number): number {
  return 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)
}
