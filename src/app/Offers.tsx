import { useMemo } from 'react'
import type { Language, QuestionnaireTexts } from '../core/questionnaire/texts'
import { OffersScreen } from '../ui/offers/OffersScreen'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { geographyOf } from './geography'
import { keptOffersView } from './keptOffersView'
import { offersParts } from './offersParts'
import { pageOf } from './pageOf'
import { useReport } from './useReport'

type Props = {
  state: WizardState
  language: Language
  texts: QuestionnaireTexts
  /** Id of an entry, or a kind of entries, that was asked for. */
  part: string | undefined
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The screen for the present answers, with everything that only it needs. */
export function Offers({ state, language, texts, part, send, takesFocus }: Props) {
  const walk = currentWalk(state)
  const loaded = useReport(state, language, offersParts)
  const data = loaded?.messages
  const geography = useMemo(() => data && geographyOf(data, walk, texts), [data, walk, texts])
  if (!loaded || !geography) return <output>{appWords(language).loading}</output>
  return (
    <OffersScreen
      report={loaded.report}
      messages={loaded.messages.words}
      geography={geography}
      kept={keptOffersView}
      hasAnswers={Object.keys(state.context.answers).length > 0}
      {...(part === undefined ? {} : { part })}
      pageOf={pageOf(walk)}
      send={send}
      takesFocus={takesFocus}
      onPrint={() => window.print()}
    />
  )
}
