import type { Language } from '../core/questionnaire/texts'
import { PlanScreen } from '../ui/plan/PlanScreen'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { pageOf } from './pageOf'
import { copySketch, saveCalendar, saveSketch } from './planFiles'
import { planMessages } from './planWords'
import { useReport } from './useReport'

type Props = {
  state: WizardState
  language: Language
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The screen for the present answers, with everything that only it needs. */
export function Plan({ state, language, send, takesFocus }: Props) {
  const loaded = useReport(state, language, planMessages)
  if (!loaded) return <output>{appWords(language).loading}</output>
  const { report, messages } = loaded
  return (
    <PlanScreen
      report={report}
      messages={messages}
      pageOf={pageOf(currentWalk(state))}
      send={send}
      takesFocus={takesFocus}
      onCalendar={() => saveCalendar(state, report, messages)}
      onSketchFile={(chosen) => saveSketch(state, chosen)}
      onSketchCopy={(chosen) => copySketch(state, chosen)}
    />
  )
}
