import type { Of } from '../draft/kinds'
import { DateFields } from './DateFields'
import type { InputProps } from './inputProps'

/** A day. */
export function DateInput({ messages, name, draft, onChange, faults }: InputProps<Of<'date'>>) {
  return (
    <DateFields
      messages={messages}
      name={name}
      date={draft.date}
      invalid={faults.length > 0}
      onChange={(date) => onChange({ date })}
    />
  )
}
