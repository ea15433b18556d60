import { useEffect, useMemo } from 'react'
import { firstOpenPage, progressOf } from '../core/questionnaire/path'
import type { Language } from '../core/questionnaire/texts'
import type { PdfState } from '../ui/results/props'
import { ResultsScreen } from '../ui/results/ResultsScreen'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, reportState, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { pageOf } from './pageOf'
import { resultsMessages } from './resultsWords'
import { useReport } from './useReport'

type Props = {
  state: WizardState
  language: Language
  send: (event: WizardEvent) => void
  takesFocus: boolean
  onSave: () => void
}

/** The results of the present answers, with everything that only they need. */
export function Results({ state, language, send, takesFocus, onSave }: Props) {
  const walk = currentWalk(state)
  const loaded = useReport(state, language, resultsMessages)
  const pdf = usePdf(state)

  if (!loaded) return <output>{appWords(language).loading}</output>
  const first = firstOpenPage(walk)
  return (
    <ResultsScreen
      report={loaded.report}
      messages={loaded.messages}
      pdf={pdf}
      enclosing={state.context.enclosing}
      open={first ? { page: first.id, left: progressOf(walk).left } : null}
      pageOf={pageOf(walk)}
      send={send}
      takesFocus={takesFocus}
      onSave={onSave}
      onPrint={() => window.print()}
    />
  )
}

/** The state of the PDF; its address lives as long as the report is shown. */
function usePdf(state: WizardState): PdfState {
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
