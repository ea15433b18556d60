import type { Preview } from '../report/preview'
import type { MadeReport } from '../wizard/events'
import type { PdfJob } from './pdfJob'

/** To the worker: one job at a time. */
export type ToWorker = { wanted: 'file' | 'pages'; job: PdfJob }

/** From the worker: how far it is, then what came of it. */
export type FromWorker =
  | { type: 'advanced'; progress: number }
  | { type: 'file'; file: MadeReport }
  | { type: 'pages'; pages: Preview }
  | { type: 'failed'; message: string; isPartMissing: boolean }
