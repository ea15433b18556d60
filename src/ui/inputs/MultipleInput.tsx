import { standsAlone, type Of } from '../draft/kinds'
import { keyOf } from '../workshop/keyOf'
import { Apart } from './Apart'
import { Choice } from './Choice'
import type { InputProps } from './inputProps'

const manyOptions = 8

/** Any of several options; one that stands alone unticks the others, and the others untick it. */
export function MultipleInput({
  question,
  texts,
  messages,
  name,
  draft,
  onChange,
  keyed,
}: InputProps<Of<'multiple'>>) {
  const { exclusive } = question
  const together = question.options.filter((id) => !exclusive.includes(id))
  const choice = (id: string, label: string, hint?: string) => (
    <Choice
      key={id}
      type="checkbox"
      name={name}
      value={id}
      label={label}
      hint={hint}
      checked={draft.chosen.includes(id)}
      shortcut={keyed ? keyOf(question, id, messages) : undefined}
      onChange={() => onChange({ chosen: toggled(question, draft.chosen, id) })}
    />
  )
  const option = (id: string) => choice(id, texts.options?.[id]?.label ?? id, texts.options?.[id]?.hint)
  return (
    <>
      <p className="several">{messages.answers.several}</p>
      <div className={together.length > manyOptions ? 'options options-many' : 'options'}>
        {together.map(option)}
      </div>
      {exclusive.length + question.allow.length > 0 && (
        <Apart messages={messages}>
          {exclusive.map(option)}
          {question.allow.map((id) => choice(id, messages.answers[id]))}
        </Apart>
      )}
    </>
  )
}

/** The choice after a click, in the order of the options. */
export function toggled(question: Of<'multiple'>, chosen: readonly string[], id: string): string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id)
  if (standsAlone(question, id)) return [id]
  const kept = new Set([...chosen.filter((other) => !standsAlone(question, other)), id])
  return question.options.filter((option) => kept.has(option))
}
