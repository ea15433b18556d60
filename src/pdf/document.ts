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
import type { Weight } from './text/fontSet'
import { subsetOf } from './text/subset'
import { writeAttachment, type Attachment } from './tagged/writeAttachment'
import { writeMetadata } from './tagged/metadata'
import { writeProfile } from './tagged/writeProfile'

type Origin = { day: IsoDate; attachment: Attachment | null }

/** An empty document with fonts, title, language, dates, colours and attachment; its first page is open. */
export function openDocument(setting: Setting, fonts: PdfFonts, { day, attachment }: Origin): jsPDF {
  const { type, words, report } = setting
  // Compressed once, when all is written.
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', putOnlyUsedFonts: true, floatPrecision: 2 })
  for (const weight of ['regular', 'semibold'] as const) {
    addFont(pdf, fonts[weight], fontName, weight)
  }
  for (const [place, slice] of (fonts.more ?? []).entries()) {
    addFont(pdf, slice, sliceName(place), 'regular')
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
  return pdf
}

function addFont(pdf: jsPDF, bytes: Uint8Array, name: string, weight: Weight) {
  const file = `${name}-${weight}.ttf`
  pdf.addFileToVFS(file, binaryString(bytes))
  pdf.addFont(file, name, weight)
  const { metadata } = pdf.setFont(name, weight).getFont()
  if (!hasSubset(metadata)) throw new Error('jsPDF has lost its subsets.')
  // The library copies all that it has written so far for each further glyph.
  metadata.subset.encode = (glyphs) => subsetOf(bytes, glyphs)
}

/** What jsPDF knows of a font, and its types leave out. */
type Metadata = { subset: { encode: (glyphs: readonly number[]) => Uint8Array } }

function hasSubset(metadata: unknown): metadata is Metadata {
  return typeof metadata === 'object' && metadata !== null && 'subset' in metadata
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
