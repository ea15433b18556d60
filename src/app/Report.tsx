import type { Language } from '../core/questionnaire/texts'
import { sheetEntries } from '../report/sheetEntries'
import { ReportScreen } from '../ui/report/ReportScreen'
import type { WizardEvent } from '../wizard/events'
import type { WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { reportMessages } from './reportWords'
import { usePdf } from './usePdf'
import { usePreview } from './usePreview'
import { useReport } from './useReport'

type Props = {
  state: WizardState
  language: Language
  send: (event: WizardEvent) => void
  takesFocus: boolean
  onSave: () => void
}

/** The screen of the report for the present answers, with everything that only it needs. */
export function Report({ state, language, send, takesFocus, onSave }: Props) {
  const loaded = useReport(state, language, reportMessages)
  const file = usePdf(state)
  const preview = usePreview(state)
  if (!loaded) return <output>{appWords(language).loading}</output>
  return (
    <ReportScreen
      {...loaded}
      {...file}
      choices={state.context.choices}
      preview={preview}
      sheetEntries={sheetEntries(loaded.report)}
      takesFocus={takesFocus}
      send={send}
      onSaveAnswers={onSave}
    />
  )
}
