import { useId, useRef } from 'react'

type Props = {
  label: string
  accept: string
  /** Ids of what describes it. */
  describedBy?: string | undefined
  onFile: (file: File) => void
}

/** A button that opens the dialog for a file. */
export function ChooseFile({ label, accept, describedBy, onFile }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="button button-secondary button-small"
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        id={id}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          // The same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
