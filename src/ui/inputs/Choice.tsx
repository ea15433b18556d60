type ChoiceProps = {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  label: string
  hint?: string | undefined
  checked: boolean
  onChange: () => void
}

/** One option: a native radio or checkbox with its label and hint. */
export function Choice({ type, name, value, label, hint, checked, onChange }: ChoiceProps) {
  return (
    <label className="option">
      <input
        type={type}
        className="option-input"
        name={name}
        value={value}
        checked={checked}
        onChange={onChange}
      />
      <span className="option-label">
        {label}
        {hint !== undefined && <small className="option-hint">{hint}</small>}
      </span>
    </label>
  )
}
