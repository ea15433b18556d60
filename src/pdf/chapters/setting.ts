import type { PdfMessages } from '../../i18n/pdf/de'
import type { ReportDocument } from '../../report/reportDocument'
import type { Typesetter } from '../text/typesetter'

/** What every chapter is set from. */
export type Setting = {
  type: Typesetter
  words: PdfMessages
  report: ReportDocument
  /** Number of the highest level. */
  highest: number
}
