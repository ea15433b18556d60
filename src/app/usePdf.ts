import { useEffect, useMemo } from 'react'
import type { PdfState } from '../ui/report/props'
import { reportState, type WizardState } from '../wizard/selectors'

/** The state of the PDF; its address lives as long as the report is shown. */
export function usePdf(state: WizardState): PdfState {
  const made = state.context.report
  const progress = reportState(state)
  const address = useMemo(
    () => made && URL.createObjectURL(new Blob([made.bytes], { type: 'application/pdf' })),
    [made],
  )
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address])
  if (progress !== 'ready') return { state: progress }
  return made && address ? { state: 'ready', fileName: made.fileName, address } : { state: 'making' }
}
