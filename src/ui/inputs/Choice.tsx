type ChoiceProps = {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  label: string
  hint?: string | undefined
  checked: boolean
  disabled?: boolean
  /** Key that chooses it while the shortcuts are on. */
  shortcut?: string | undefined
  onChange: () => void
}

/** One option: a native radio or checkbox with its label and hint. */
export function Choice(props: ChoiceProps) {
  const { type, name, value, label, hint, checked, disabled = false, shortcut, onChange } = props
  return (
    <label className="option">
      <input
        type={type}
        className="option-input"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        data-key={shortcut}
        aria-keyshortcuts={shortcut}
        onChange={onChange}
      />
      <span className="option-label" data-key={shortcut}>
        {label}
        {hint !== undefined && <small className="option-hint">{hint}</small>}
      </span>
    </label>
  )
}
