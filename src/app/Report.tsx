import type { Language } from '../core/questionnaire/texts'
import { sheetEntries } from '../report/sheetEntries'
import { ReportScreen } from '../ui/report/ReportScreen'
import type { WizardEvent } from '../wizard/events'
import type { WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { loadPart } from './parts'
import { textSetOf } from './plain'
import { plainReportMessages, reportMessages } from './reportWords'
import { useChosenReport } from './useChosenReport'
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
  const { choices } = state.context
  const isPlain = textSetOf(language, state.context) === 'de-plain'
  const loaded = useReport(state, language, isPlain ? plainReportMessages : reportMessages, language)
  const file = usePdf(state)
  const preview = usePreview(state)
  const chosen = useChosenReport(state, language, loaded?.report ?? null)
  if (!loaded) return <output>{appWords(language).loading}</output>
  return (
    <ReportScreen
      {...loaded}
      {...file}
      choices={choices}
      preview={preview}
      chosenReport={chosen}
      sheetEntries={sheetEntries(loaded.report)}
      takesFocus={takesFocus}
      send={send}
      onSaveAnswers={onSave}
      onSpreadsheet={async () =>
        (await loadPart(() => import('./spreadsheet'))).saveSpreadsheet(state, choices.language ?? language)
      }
    />
  )
}
