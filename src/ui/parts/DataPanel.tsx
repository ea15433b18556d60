import { useEffect, useRef, useState } from 'react'
import type { LayoutProps } from '../props'
import { ConfirmDialog } from './ConfirmDialog'

type DataPanelProps = Pick<LayoutProps, 'messages' | 'keeping' | 'kept' | 'hasAnswers' | 'mode' | 'send'> & {
  id: string
  onClose: () => void
}

/** Keeping the answers on the device, and deleting them all, after a question. */
export function DataPanel(props: DataPanelProps) {
  const { id, messages, keeping, kept, hasAnswers, mode = 'usual', send, onClose } = props
  const words = messages.data
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const remove = () => {
    send({ type: 'answers.deleted' })
    onClose()
  }
  return (
    <section id={id} className="data-panel" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <div>
        <label className="option option-single">
          <input
            type="checkbox"
            className="option-input"
            checked={keeping}
            aria-describedby={`${id}-keep-hint`}
            onChange={() => send({ type: keeping ? 'device.released' : 'device.kept' })}
          />
          <span className="option-label">{words.keep}</span>
        </label>
        <p id={`${id}-keep-hint`} className="secondary">
          {words.keepHint}
        </p>
        <output className="data-state">
          {kept === 'yes' && words.kept}
          {kept === 'denied' && words.denied}
        </output>
      </div>
      <div>
        <label className="option option-single">
          <input
            type="checkbox"
            className="option-input"
            checked={mode === 'workshop'}
            aria-describedby={`${id}-mode-hint`}
            onChange={() => send({ type: 'mode.chosen', mode: mode === 'workshop' ? 'usual' : 'workshop' })}
          />
          <span className="option-label">{messages.workshop.choose}</span>
        </label>
        <p id={`${id}-mode-hint`} className="secondary">
          {messages.workshop.chooseHint}
        </p>
      </div>
      <div className="button-row">
        {(hasAnswers || keeping) && (
          <button type="button" className="button button-danger button-small" onClick={() => setAsking(true)}>
            {words.remove}
          </button>
        )}
        <button type="button" className="link-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          question={words.removeQuestion}
          hint={words.removeHint}
          confirm={words.removeConfirm}
          cancel={words.cancel}
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  )
}
