import type { Language } from '../core/questionnaire/texts'
import { ReportScreen } from '../ui/report/ReportScreen'
import type { WizardEvent } from '../wizard/events'
import type { WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { reportMessages } from './reportWords'
import { usePdf } from './usePdf'
import { useReport } from './useReport'

type Props = {
  state: WizardState
  language: Language
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The screen of the report for the present answers, with everything that only it needs. */
export function Report({ state, language, send, takesFocus }: Props) {
  const loaded = useReport(state, language, reportMessages)
  const pdf = usePdf(state)
  if (!loaded) return <output>{appWords(language).loading}</output>
  return (
    <ReportScreen {...loaded} choices={state.context.choices} pdf={pdf} send={send} takesFocus={takesFocus} />
  )
}
