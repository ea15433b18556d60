import type { AppMessages } from '../i18n/app/de'
import { Drawing } from '../ui/drawings/Drawing'
import { leaningBuoy } from '../ui/drawings/leaningBuoy'
import { Callout } from '../ui/parts/Callout'
import { reloadWithAnswers, saveAnswers } from './session'
import type { WizardActor } from './wizardActor'

type Props = { actor: WizardActor; words: AppMessages; kind: 'crashed' | 'missingPart' }

/** Says that something broke, and saves what the user has entered. */
export function Trouble({ actor, words: { trouble }, kind }: Props) {
  return (
    <Callout
      tone="stop"
      isUrgent
      picture={
        <div className="drawing-small">
          <Drawing drawing={leaningBuoy} />
        </div>
      }
    >
      <h2>{trouble[kind]}</h2>
      <p>{kind === 'crashed' ? trouble.crashedText : trouble.missingPartText}</p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => reloadWithAnswers(actor)}>
          {trouble.reload}
        </button>
        <button type="button" className="button button-secondary" onClick={() => saveAnswers(actor)}>
          {trouble.save}
        </button>
      </p>
    </Callout>
  )
}
