import { useState } from 'react'
import { FilePicker } from '../parts/FilePicker'
import { SaveButton } from '../parts/SaveButton'
import { Part, State } from './Part'
import type { PartsWords } from './words'

const looks = {
  main: 'button',
  secondary: 'button button-secondary',
  danger: 'button button-danger',
} as const

/** Buttons by weight and state, switches, and what saves and opens files. */
export function Buttons({ words }: { words: PartsWords }) {
  const { states, buttonNames } = words
  return (
    <Part id="buttons" title={words.buttons}>
      {(['main', 'secondary', 'danger'] as const).map((look) => (
        <div key={look} className="part-states">
          <State name={states.usual}>
            <button type="button" className={looks[look]}>
              {buttonNames[look]}
            </button>
          </State>
          <State name={states.small}>
            <button type="button" className={`${looks[look]} button-small`}>
              {buttonNames[look]}
            </button>
          </State>
          <State name={states.locked}>
            <button type="button" className={looks[look]} disabled>
              {buttonNames[look]}
            </button>
          </State>
          <State name={states.busy}>
            <button type="button" className={`${looks[look]} is-busy`} aria-disabled>
              {buttonNames[look]}
            </button>
          </State>
        </div>
      ))}
      <div className="part-states">
        <State name={states.usual}>
          <button type="button" className="link-button">
            {buttonNames.quiet}
          </button>
        </State>
        <State name={states.locked}>
          <button type="button" className="link-button" aria-disabled>
            {buttonNames.quiet}
          </button>
        </State>
        <Toggle name={states.usual} words={words} isOnAtFirst={false} />
        <Toggle name={states.chosen} words={words} isOnAtFirst />
        <State name={states.usual}>
          <a className="button" href="#buttons">
            {buttonNames.link}
          </a>
        </State>
      </div>
      <div className="part-states">
        <FilePicker words={words.file} isReading={false} onFile={() => undefined} />
        <FilePicker words={words.file} isReading look="button" onFile={() => undefined} />
        <SaveButton
          label={buttonNames.link}
          look="button button-secondary"
          messages={words.saving}
          save={() => Promise.resolve('lotse.pdf')}
        />
      </div>
    </Part>
  )
}

function Toggle({ name, words, isOnAtFirst }: { name: string; words: PartsWords; isOnAtFirst: boolean }) {
  const [isOn, setIsOn] = useState(isOnAtFirst)
  return (
    <State name={name}>
      <button type="button" className="toggle" aria-pressed={isOn} onClick={() => setIsOn(!isOn)}>
        {words.buttonNames.toggle}
      </button>
    </State>
  )
}
