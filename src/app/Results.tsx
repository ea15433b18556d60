import { reportParts } from '../core/choices'
import { firstOpenPage, progressOf } from '../core/questionnaire/path'
import type { Language } from '../core/questionnaire/texts'
import { PaperTwin } from '../ui/twin/PaperTwin'
import { ResultsScreen } from '../ui/results/ResultsScreen'
import { useSuppositions } from '../ui/whatIf/useSuppositions'
import { WhatIfPaper } from '../ui/whatIf/WhatIfPaper'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { pageOf } from './pageOf'
import { textSetOf } from './plain'
import { resultsMessages } from './resultsWords'
import { useSupposing } from './supposing'
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
  const suppositions = useSuppositions(useSupposing(walk, textSetOf(language, state.context)))

  // The suppositions need nothing that the report does not need: they come with it, and nothing moves for them.
  if (!loaded || !suppositions) return <output>{appWords(language).loading}</output>
  const first = firstOpenPage(walk)
  return (
    <>
      <div className="beside-twin">
        <ResultsScreen
          report={loaded.report}
          messages={loaded.messages}
          open={first ? { page: first.id, left: progressOf(walk).left } : null}
          pageOf={pageOf(walk)}
          send={send}
          takesFocus={takesFocus}
          onSave={onSave}
          onPrint={() => window.print()}
          suppositions={suppositions}
        />
      </div>
      <PaperTwin report={loaded.report} parts={reportParts} />
      <WhatIfPaper report={loaded.report} messages={loaded.messages} suppositions={suppositions} />
    </>
  )
}
