import type { PdfState } from './props'

/** The state of the sheet, or of the report: idle for the one that was not asked for. */
export function ofEntry(pdf: PdfState, isSheet: boolean): PdfState {
  if (pdf.state === 'idle') return pdf
  return (pdf.entry !== null) === isSheet ? pdf : { state: 'idle' }
}
