import { useId } from 'react'
import type { UiMessages } from '../../i18n/ui/de'
import type { DateDraft } from '../draft/draft'

type DateFieldsProps = {
  messages: UiMessages
  name: string
  date: DateDraft
  invalid: boolean
  onChange: (date: DateDraft) => void
}

/** Day, month and year as three fields that take plain typing. */
export function DateFields({ messages, name, date, invalid, onChange }: DateFieldsProps) {
  const base = useId()
  const part = (key: keyof DateDraft) => (
    <div className="date-part">
      <label htmlFor={`${base}-${key}`}>{messages.answers[key]}</label>
      <input
        id={`${base}-${key}`}
        className={key === 'year' ? 'field field-year' : 'field field-day'}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        name={key === 'day' ? name : `${name}.${key}`}
        value={date[key]}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange({ ...date, [key]: event.currentTarget.value })}
      />
    </div>
  )
  return (
    <div className="date-parts">
      {part('day')}
      {part('month')}
      {part('year')}
    </div>
  )
}
