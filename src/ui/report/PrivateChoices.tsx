import { Choice } from '../inputs/Choice'
import type { ChoicesProps } from './choicesProps'

/** What others may read who get the file: names, notes, and the answers themselves. */
export function PrivateChoices({ choices, messages, change }: ChoicesProps) {
  const words = messages.private
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <Choice
        type="checkbox"
        name="names"
        value="names"
        label={words.names}
        hint={words.namesHint}
        checked={choices.names}
        onChange={() => change({ names: !choices.names })}
      />
      <Choice
        type="checkbox"
        name="notes"
        value="notes"
        label={words.notes}
        hint={words.notesHint}
        checked={choices.notes}
        onChange={() => change({ notes: !choices.notes })}
      />
      <Choice
        type="checkbox"
        name="enclosing"
        value="enclosing"
        label={messages.enclose}
        hint={messages.encloseHint}
        checked={choices.enclosing}
        onChange={() => change({ enclosing: !choices.enclosing })}
      />
    </fieldset>
  )
}
