import { useEffect, useMemo, useState } from 'react'
import { firstOpenPage, pagesOf, progressOf } from '../core/questionnaire/path'
import type { Language } from '../core/questionnaire/texts'
import type { ReportDocument } from '../report/reportDocument'
import type { PdfState } from '../ui/results/props'
import { ResultsScreen } from '../ui/results/ResultsScreen'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, reportState, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { today } from './clock'
import { currentReport } from './currentReport'
import type { ResultsMessages } from '../i18n/results/de'
import { resultsMessages } from './resultsWords'

type Props = {
  state: WizardState
  language: Language
  send: (event: WizardEvent) => void
  takesFocus: boolean
  onSave: () => void
}

type Loaded = { report: ReportDocument; messages: ResultsMessages }

/** The results of the present answers, with everything that only they need. */
export function Results({ state, language, send, takesFocus, onSave }: Props) {
  const walk = currentWalk(state)
  const { notes } = state.context
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const pdf = usePdf(state)
  useEffect(() => {
    let isWanted = true
    Promise.all([currentReport(walk, notes, language, today()), resultsMessages(language)]).then(
      ([report, messages]) => {
        if (isWanted) setLoaded({ report, messages })
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [walk, notes, language])

  if (!loaded) return <output>{appWords(language).loading}</output>
  const pageOf = (question: string) =>
    pagesOf(walk).find(({ questions }) => questions.some(({ id }) => id === question))?.id
  const first = firstOpenPage(walk)
  return (
    <ResultsScreen
      report={loaded.report}
      messages={loaded.messages}
      pdf={pdf}
      open={first ? { page: first.id, left: progressOf(walk).left } : null}
      pageOf={pageOf}
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
