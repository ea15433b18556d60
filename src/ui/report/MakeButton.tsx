import { useRef } from 'react'
import { Icon } from '../icons/Icon'
import type { ReportScreenMessages } from '../../i18n/reportScreen/de'
import type { PdfState } from './props'

type Props = {
  /** The state of this file; idle while another one is made. */
  pdf: PdfState
  label: string
  look?: string
  messages: ReportScreenMessages
  onMake: () => void
  onCancel: () => void
}

/** Starts the making of a file; while it is made, the way to stop it stands beside. */
export function MakeButton({ pdf, label, look = 'button', messages, onMake, onCancel }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const isMaking = pdf.state === 'making'
  const cancel = () => {
    // What is pressed here goes away.
    button.current?.focus()
    onCancel()
  }
  return (
    <div className="button-row">
      <button
        ref={button}
        type="button"
        className={isMaking ? `${look} is-busy` : look}
        aria-disabled={isMaking || undefined}
        onClick={() => {
          if (!isMaking) onMake()
        }}
      >
        <Icon name="report" />
        {label}
      </button>
      {isMaking && (
        <button type="button" className="button button-secondary" onClick={cancel}>
          {messages.cancel}
        </button>
      )}
    </div>
  )
}
