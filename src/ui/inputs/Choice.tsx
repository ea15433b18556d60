type ChoiceProps = {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  label: string
  hint?: string | undefined
  checked: boolean
  disabled?: boolean
  onChange: () => void
}

/** One option: a native radio or checkbox with its label and hint. */
export function Choice({ type, name, value, label, hint, checked, disabled = false, onChange }: ChoiceProps) {
  return (
    <label className="option">
      <input
        type={type}
        className="option-input"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={onChange}
      />
      <span className="option-label">
        {label}
        {hint !== undefined && <small className="option-hint">{hint}</small>}
      </span>
    </label>
  )
}
