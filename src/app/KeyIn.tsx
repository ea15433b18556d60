import type { WizardEvent } from '../wizard/events'
import type { WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import type { Words } from './words'

type Props = {
  state: WizardState
  words: Words
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The screen with everything that only it needs. */
export function KeyIn({ words }: Props) {
  return <h1>{appWords(words.language).titles.keyIn}</h1>
}
