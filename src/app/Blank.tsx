import { BlankScreen } from '../ui/blank/BlankScreen'
import type { WizardEvent } from '../wizard/events'
import type { WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { usePaperWords } from './paperWords'
import type { Words } from './words'

type Props = {
  state: WizardState
  words: Words
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The questionnaire to print, with everything that only it needs. */
export function Blank({ state, words, send, takesFocus }: Props) {
  const loaded = usePaperWords(words.language)
  if (!loaded) return <output>{appWords(words.language).loading}</output>
  const { questionnaire, answers } = state.context
  return (
    <BlankScreen
      language={words.language}
      messages={words.ui}
      paper={loaded.paper}
      texts={words.texts}
      questionnaire={questionnaire}
      depth={answers['scope.depth'] === 'quick' ? 'quick' : 'full'}
      send={send}
      takesFocus={takesFocus}
      onPrint={() => window.print()}
    />
  )
}
