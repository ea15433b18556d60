import { useId } from 'react'
import type { Choice } from './choices'

type Props = {
  label: string
  any: string
  choices: readonly Choice[]
  value: string
  onChange: (value: string) => void
}

/** One of several values, or any. */
export function FilterSelect({ label, any, choices, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
