import { useId, useState } from 'react'
import { Icon } from '../icons/Icon'
import type { IconName } from '../icons/shapes'

type Props = {
  label: string
  hint?: string
  look: string
  icon?: IconName
  messages: { saving: string; saved: (fileName: string) => string; failed: string }
  /** Makes the file, hands it over and gives its name. */
  save: () => Promise<string>
}

/** A button that makes a file; it says how far it is and keeps the focus. */
export function SaveButton({ label, hint, look, icon = 'download', messages, save }: Props) {
  const id = useId()
  const [making, setMaking] = useState(false)
  const [said, setSaid] = useState('')
  const start = async () => {
    if (making) return
    setMaking(true)
    setSaid(messages.saving)
    try {
      setSaid(messages.saved(await save()))
    } catch {
      setSaid(messages.failed)
    }
    setMaking(false)
  }
  return (
    <div className="save-file">
      <button
        type="button"
        className={making ? `${look} is-busy` : look}
        aria-disabled={making || undefined}
        aria-describedby={hint === undefined ? undefined : id}
        onClick={() => void start()}
      >
        <Icon name={icon} />
        {label}
      </button>
      {hint !== undefined && (
        <p id={id} className="secondary">
          {hint}
        </p>
      )}
      <output className="said">{said}</output>
    </div>
  )
}
