import { useId, useState, type ReactNode } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** What is wrong; told once the field has been left. */
  fault?: string | undefined
  /** Stands after the label. */
  aside?: string
  errorPrefix: string
  maxLength: number
  /** So many lines, where it is more than one. */
  rows?: number
  type?: 'text' | 'url'
  autoComplete?: string
  className?: string
  /** Stands beside the line. */
  beside?: ReactNode
}

/** A labelled field: hint, what is wrong, and a line or several to type in. */
export function TextField(props: Props) {
  const { label, value, onChange, hint, aside, errorPrefix, rows, type = 'text', className = 'field' } = props
  const id = useId()
  const [isLeft, setIsLeft] = useState(false)
  const fault = isLeft ? props.fault : undefined
  const describedBy = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-error`]
  const common = {
    id,
    value,
    maxLength: props.maxLength,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    'aria-invalid': fault !== undefined || undefined,
    onBlur: () => setIsLeft(true),
  }
  return (
    <div className={fault === undefined ? 'adviser-field' : 'adviser-field with-error'}>
      <label htmlFor={id}>
        {label}
        {aside !== undefined && <span className="optional"> ({aside})</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{errorPrefix} </span>
          {fault}
        </p>
      )}
      {rows === undefined ? (
        <div className="adviser-line">
          <input
            {...common}
            className={className}
            type="text"
            inputMode={type}
            autoComplete={props.autoComplete ?? 'off'}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {props.beside}
        </div>
      ) : (
        <textarea
          {...common}
          className={className}
          rows={rows}
          autoComplete={props.autoComplete ?? 'off'}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
