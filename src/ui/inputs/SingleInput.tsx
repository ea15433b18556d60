import type { Of } from '../draft/kinds'
import { keyOf } from '../workshop/keyOf'
import { Apart } from './Apart'
import { Choice } from './Choice'
import type { InputProps } from './inputProps'
import { Ladder } from './Ladder'

/** Many short options stand in columns. */
const manyOptions = 8

/** One of several options: described stages as a ladder, others as plain radios. */
export function SingleInput(props: InputProps<Of<'single'>>) {
  const { question, texts, messages, name, draft, onChange } = props
  const choice = (value: string, label: string, hint?: string) => (
    <Choice
      key={value}
      type="radio"
      name={name}
      value={value}
      label={label}
      hint={hint}
      checked={draft.choice === value}
      shortcut={props.keyed ? keyOf(question, value, messages) : undefined}
      onChange={() => onChange({ choice: value })}
    />
  )
  const consequences = question.options.map((id) => texts.options?.[id]?.consequence)
  const chosen = texts.options?.[draft.choice]?.consequence
  if (question.stages) return <Ladder {...props} />
  return (
    <>
      <div className={question.options.length > manyOptions ? 'options options-many' : 'options'}>
        {question.options.map((id) =>
          choice(id, texts.options?.[id]?.label ?? id, texts.options?.[id]?.hint),
        )}
      </div>
      {consequences.some(Boolean) && <Consequence text={chosen} />}
      {question.allow.length > 0 && (
        <Apart messages={messages}>{question.allow.map((id) => choice(id, messages.answers[id]))}</Apart>
      )}
    </>
  )
}

/** What the choice means for later. The place is there from the start, so that its words are announced when they come. */
function Consequence({ text }: { text: string | undefined }) {
  return <output className="consequence">{text}</output>
}
