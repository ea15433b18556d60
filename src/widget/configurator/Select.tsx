import type { ReactNode } from 'react'

type SelectProps = { label: string; value: string; onChange: (value: string) => void; children: ReactNode }

/** A labelled list to choose one of. */
export function Select({ label, value, onChange, children }: SelectProps) {
  return (
    <label className="maker-field">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  )
}
