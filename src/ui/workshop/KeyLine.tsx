import { optionKeys } from '../../core/questionnaire/numbers'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { UiMessages } from '../../i18n/ui/de'
import { switchShortcuts, useShortcuts } from '../keys/shortcuts'

/** Which keys work for the group, and the switch that turns them off. */
export function KeyLine({ question, messages }: { question: Question; messages: UiMessages }) {
  const words = messages.workshop
  const isOn = useShortcuts()
  const keys = question.type === 'grid' ? [] : optionKeys(question).map(({ key }) => key)
  const [first] = keys
  const last = keys.at(-1)
  return (
    <p className="keys workshop-keys">
      {isOn && (
        <>
          {words.keys}{' '}
          {first !== undefined && last !== undefined && (
            <>
              <kbd>{first}</kbd>–<kbd>{last}</kbd> {words.choice}
              {first.length > 1 && ` ${words.twoDigits}`},{' '}
            </>
          )}
          <kbd>{words.noteKey.toUpperCase()}</kbd> {words.writeNote}, <kbd>→</kbd> {words.on}, <kbd>←</kbd>{' '}
          {words.back}
        </>
      )}{' '}
      <button type="button" className="link-button" onClick={() => switchShortcuts(!isOn)}>
        {isOn ? words.switchOff : words.switchOn}
      </button>
    </p>
  )
}
