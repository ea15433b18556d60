import type { ReportPart } from '../core/choices'
import type { ReportDocument } from '../report/reportDocument'

/** What to make a PDF of. */
export type PdfRequest =
  | { form: 'full'; report: ReportDocument; parts: readonly ReportPart[] }
  /** Two pages. */
  | { form: 'short'; report: ReportDocument }
  /** The same report in two languages side by side, the first one on the left. */
  | { form: 'columns'; report: ReportDocument; other: ReportDocument; parts: readonly ReportPart[] }
  /** One page for the first talk with whoever stands behind an entry. */
  | { form: 'callSheet'; report: ReportDocument; entry: string }

/** Bytes of the fonts, as TrueType. */
export type PdfFonts = {
  regular: Uint8Array
  semibold: Uint8Array
  /** Slices with what the main font lacks, in the order of their numbers. */
  more?: readonly Uint8Array[]
}

/** Follows the work and stops it. */
export type Watch = {
  /** Called with the share that is done, 0…1. */
  onProgress?: (share: number) => void
  /** Stops at the next pause; the promise is then refused with the signal's reason. */
  signal?: AbortSignal
}

/** The browser gets its turn so often, in milliseconds: often enough to draw each of its pictures. */
const turn = 16
let lastTurn = 0

/** Lets the browser draw and listen now and then, says how far it is, and stops where that is wanted. */
export async function pause({ onProgress, signal }: Watch, share: number): Promise<void> {
  onProgress?.(share)
  if (performance.now() - lastTurn >= turn) {
    await new Promise((resolve) => setTimeout(resolve, 0))
    lastTurn = performance.now()
  }
  signal?.throwIfAborted()
}
