import type { ReportScreenMessages } from '../../i18n/reportScreen/de'
import type { ReportChoices } from '../../core/choices'
import type { Preview } from '../../report/preview'
import type { ReportDocument } from '../../report/reportDocument'
import type { SheetEntry } from '../../report/sheetEntries'
import type { WizardEvent } from '../../wizard/events'

/**
 * The file as far as it is: the report, or where `entry` is given the sheet for a call with whoever stands behind that entry.
 * The address is a blob URL, kept alive by whoever made it.
 */
export type PdfState =
  | { state: 'idle' }
  /** `done` is the share that is done, 0…1. */
  | { state: 'making'; entry: string | null; done: number }
  | {
      state: 'ready'
      entry: string | null
      fileName: string
      address: string
      /** Bytes. */
      size: number
      pages: number
      /** Characters that the file could not show. */
      missing: readonly string[]
    }
  | { state: 'failed'; entry: string | null }

/** How the report will look. Pages of earlier choices stay until those of the present ones are there. */
export type PreviewState =
  | { state: 'none' }
  | { state: 'making'; preview: Preview | null }
  | { state: 'ready'; preview: Preview }
  | { state: 'failed' }

export type ReportScreenProps = {
  report: ReportDocument
  /** The report with what was chosen of it, for reading it here and for paper; `null` until it is there. */
  chosenReport: ReportDocument | null
  messages: ReportScreenMessages
  choices: ReportChoices
  pdf: PdfState
  preview: PreviewState
  /** For whom a sheet for a call can be made: first those on the shortlist, then what fits best. */
  sheetEntries: readonly SheetEntry[]
  takesFocus: boolean
  /** `report.requested`, `sheet.requested` with an entry, `report.cancelled`, `choices.changed`, `report.dismissed`. */
  send: (event: WizardEvent) => void
  /** Hands the file that is ready to other programs; absent where the browser cannot. */
  onShare?: (() => void) | undefined
  /** Saves the answers as a file to go on with. */
  onSaveAnswers: () => void
  /** Saves a table of everything and gives its name; absent where there is none. */
  onSpreadsheet?: (() => Promise<string>) | undefined
}
