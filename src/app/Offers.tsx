import type { Language } from '../core/questionnaire/texts'
import { OffersScreen } from '../ui/offers/OffersScreen'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { offersMessages } from './offersWords'
import { pageOf } from './pageOf'
import { useReport } from './useReport'

type Props = {
  state: WizardState
  language: Language
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The screen for the present answers, with everything that only it needs. */
export function Offers({ state, language, send, takesFocus }: Props) {
  const loaded = useReport(state, language, offersMessages)
  if (!loaded) return <output>{appWords(language).loading}</output>
  return (
    <OffersScreen
      report={loaded.report}
      messages={loaded.messages}
      pageOf={pageOf(currentWalk(state))}
      send={send}
      takesFocus={takesFocus}
    />
  )
}
