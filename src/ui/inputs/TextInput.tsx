import type { Of } from '../draft/kinds'
import type { InputProps } from './inputProps'

/** From this length a text gets several lines. */
const longText = 200

/** A short or long text, or a postcode. */
export function TextInput(props: InputProps<Of<'text'> | Of<'postcode'>>) {
  const { question, name, draft, onChange, faults, fieldId, describedBy } = props
  const common = {
    id: fieldId,
    name,
    value: draft.text,
    'aria-describedby': describedBy,
    'aria-invalid': faults.length > 0 || undefined,
  }
  if (question.type === 'text' && question.maxLength > longText)
    return (
      <textarea
        {...common}
        className="field"
        rows={5}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    )
  const isPostcode = question.type === 'postcode'
  return (
    <input
      {...common}
      className={isPostcode ? 'field field-short' : 'field'}
      type="text"
      inputMode={isPostcode ? 'numeric' : 'text'}
      autoComplete={isPostcode ? 'postal-code' : (question.autocomplete ?? 'off')}
      onChange={(event) => onChange({ text: event.currentTarget.value })}
    />
  )
}
