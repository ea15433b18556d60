import { KeyInScreen } from '../ui/keyIn/KeyInScreen'
import type { WizardEvent } from '../wizard/events'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { today } from './clock'
import { usePaperWords } from './paperWords'
import type { Words } from './words'

type Props = {
  state: WizardState
  words: Words
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** Keying in a filled sheet, with everything that only it needs. */
export function KeyIn({ state, words, send, takesFocus }: Props) {
  const loaded = usePaperWords(words.language)
  if (!loaded) return <output>{appWords(words.language).loading}</output>
  const { questionnaire, notes } = state.context
  return (
    <KeyInScreen
      language={words.language}
      messages={words.ui}
      paper={loaded.paper}
      texts={words.texts}
      questionnaire={questionnaire}
      walk={currentWalk(state)}
      notes={notes}
      today={today()}
      send={send}
      takesFocus={takesFocus}
    />
  )
}
