import { useShortcuts } from '../keys/shortcuts'
import { ShortcutHint } from '../keys/ShortcutHint'
import type { Of } from '../draft/kinds'
import { Apart } from './Apart'
import { Choice } from './Choice'
import type { InputProps } from './inputProps'

/**
 * Stages as one connected block of native radios, from the lowest down to the highest, each with its number; the answers
 * set apart stand below. Number keys choose, nothing moves on by itself.
 */
export function Ladder({
  question,
  texts,
  messages,
  name,
  draft,
  keyed,
  onChange,
}: InputProps<Of<'single'>>) {
  const isOn = useShortcuts()
  const { keys } = messages
  const apart = question.allow.map((id) => ({
    id,
    key: id === 'unknown' ? keys.unknownKey : keys.notApplicableKey,
    words: keys[id],
  }))
  return (
    <div data-keys="">
      <div className="ladder">
        {question.options.map((id) => (
          <label key={id} className="stage">
            <input
              type="radio"
              className="stage-input"
              name={name}
              value={id}
              checked={draft.choice === id}
              data-key={id}
              aria-keyshortcuts={isOn ? id : undefined}
              onChange={() => onChange({ choice: id })}
            />
            <span className="stage-number">{id}</span>{' '}
            <span className="stage-text">
              {texts.options?.[id]?.label ?? id}
              {texts.options?.[id]?.hint !== undefined && <small>{texts.options[id].hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {apart.length > 0 && (
        <Apart messages={messages}>
          {apart.map(({ id, key }) => (
            <Choice
              key={id}
              type="radio"
              name={name}
              value={id}
              label={messages.answers[id]}
              checked={draft.choice === id}
              shortcut={isOn ? key : undefined}
              onChange={() => onChange({ choice: id })}
            />
          ))}
        </Apart>
      )}
      {!keyed && <ShortcutHint messages={messages} highest={question.options.length - 1} apart={apart} />}
    </div>
  )
}
