import type { ReportPart } from '../../core/choices'
import type { PdfMessages } from '../../i18n/pdf/de'
import type { ReportDocument } from '../../report/reportDocument'

/** The words around the sentences of the report are those of the file: it says the same. */
export type TwinWords = PdfMessages

export type TwinProps = {
  report: ReportDocument
  words: TwinWords
  /** What stands in it, as in the file. */
  parts: readonly ReportPart[]
}

/** What each chapter is given. */
export type ChapterProps = Pick<TwinProps, 'report' | 'words'>
