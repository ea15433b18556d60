import { useId, useLayoutEffect, useRef } from 'react'

type Props = {
  question: string
  hint: string
  /** Words of the two buttons: the verb of the deed, and the way back. */
  confirm: string
  cancel: string
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that cannot be undone. It opens when it is rendered; Escape is no. */
export function ConfirmDialog({ question, hint, confirm, cancel, onConfirm, onCancel }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    heading.current?.focus()
    // Closing gives the focus back to the button that opened it, taking the dialog away does not.
    return () => shown?.close()
  }, [])
  // Closed before anything else: what lies behind an open dialog takes no focus.
  const answer = (act: () => void) => {
    dialog.current?.close()
    act()
  }
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-hint`}
      onCancel={(event) => {
        event.preventDefault()
        answer(onCancel)
      }}
    >
      <div className="dialog-inside">
        <h2 id={`${id}-question`} ref={heading} tabIndex={-1}>
          {question}
        </h2>
        <p id={`${id}-hint`}>{hint}</p>
        <div className="button-row">
          <button type="button" className="button button-danger" onClick={() => answer(onConfirm)}>
            {confirm}
          </button>
          <button type="button" className="button button-secondary" onClick={() => answer(onCancel)}>
            {cancel}
          </button>
        </div>
      </div>
    </dialog>
  )
}
