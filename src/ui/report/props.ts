import type { ReportScreenMessages } from '../../i18n/reportScreen/de'
import type { ReportChoices } from '../../core/choices'
import type { ReportDocument } from '../../report/reportDocument'
import type { WizardEvent } from '../../wizard/events'

/** The PDF as far as it is. The address is a blob URL, kept alive by whoever made it. */
export type PdfState =
  | { state: 'idle' }
  | { state: 'making' }
  | { state: 'ready'; fileName: string; address: string }
  | { state: 'failed' }

export type ReportScreenProps = {
  report: ReportDocument
  messages: ReportScreenMessages
  choices: ReportChoices
  pdf: PdfState
  takesFocus: boolean
  send: (event: WizardEvent) => void
}
