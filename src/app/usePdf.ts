import { useEffect, useMemo } from 'react'
import type { PdfState } from '../ui/report/props'
import type { MadeReport } from '../wizard/events'
import { reportState, type WizardState } from '../wizard/selectors'

/** Milliseconds that an address stays after its link is gone: some browsers read the file only later. */
const untilForgotten = 60_000

/** The state of the file, with what hands it to other programs where the browser can; its address lives as long as it is shown. */
export function usePdf(state: WizardState): { pdf: PdfState; onShare?: () => void } {
  const { report: made, progress, entry } = state.context
  const file = useMemo(
    () => made && new File([made.bytes], made.fileName, { type: 'application/pdf' }),
    [made],
  )
  const address = useMemo(() => file && URL.createObjectURL(file), [file])
  useEffect(() => {
    if (address === null) return undefined
    return () => void setTimeout(() => URL.revokeObjectURL(address), untilForgotten)
  }, [address])
  const at = reportState(state)
  switch (at) {
    case 'idle':
      return { pdf: { state: at } }
    case 'making':
      return { pdf: { state: at, entry, done: progress } }
    case 'failed':
      return { pdf: { state: at, entry } }
    case 'ready':
      if (!made || !file || address === null) return { pdf: { state: 'making', entry, done: 1 } }
      return { pdf: readyOf(made, address, entry), ...sharingOf(file) }
  }
}

function readyOf({ fileName, bytes, pages, missing }: MadeReport, address: string, entry: string | null) {
  return { state: 'ready', entry, fileName, address, size: bytes.length, pages, missing } as const
}

function sharingOf(file: File): { onShare?: () => void } {
  const shared = { files: [file] }
  // Absent in some browsers, whatever the type says.
  if (!('canShare' in navigator) || !navigator.canShare(shared)) return {}
  // Refused where the user changed their mind: the file is still there to be saved.
  return { onShare: () => void navigator.share(shared).catch(() => undefined) }
}
