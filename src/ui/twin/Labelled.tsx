import type { ReactNode } from 'react'

type Props = { label: string; children: ReactNode; look?: 'good' | 'caution' | 'bad' | undefined }

/** A text behind its label, as in the file: "Kosten: kostenlos". */
export function Labelled({ label, children, look }: Props) {
  if (children === undefined || children === '') return null
  return (
    <p>
      <strong className={look === undefined ? 'twin-label' : `twin-label twin-${look}`}>{label}:</strong>{' '}
      {children}
    </p>
  )
}
