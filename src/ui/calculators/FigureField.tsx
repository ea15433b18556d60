import { useId } from 'react'

type Props = { label: string; value: string; invalid: boolean; onChange: (value: string) => void }

/** One figure of a calculator. Enter would submit the page around it. */
export function FigureField({ label, value, invalid, onChange }: Props) {
  const id = useId()
  return (
    <div className="calculator-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field field-short"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={invalid || undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
