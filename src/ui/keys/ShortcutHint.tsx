import type { UiMessages } from '../../i18n/ui/de'
import { switchShortcuts, useShortcuts } from './shortcuts'

type Props = {
  messages: UiMessages
  highest: number
  /** Keys of the answers set apart, with their words. */
  apart: readonly { key: string; words: string }[]
}

/** Which keys choose, and the switch that turns them off. Nothing of it on devices without a keyboard. */
export function ShortcutHint({ messages, highest, apart }: Props) {
  const words = messages.keys
  const isOn = useShortcuts()
  return (
    <p className="keys">
      {isOn && (
        <span>
          {words.keys} <kbd>0</kbd>–<kbd>{highest}</kbd> {words.stage}
          {apart.map(({ key, words: meaning }) => (
            <span key={key}>
              , <kbd>{key.toUpperCase()}</kbd> {meaning}
            </span>
          ))}
          , <kbd>{words.enter}</kbd> {words.goesOn}.{' '}
        </span>
      )}
      <button type="button" className="link-button" onClick={() => switchShortcuts(!isOn)}>
        {isOn ? words.switchOff : words.switchOn}
      </button>
    </p>
  )
}
