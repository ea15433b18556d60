import { useRef, useState, type DragEvent } from 'react'
import type { StartScreenProps } from '../props'

type FileOpenerProps = Pick<StartScreenProps, 'messages' | 'importing' | 'send'>

/** Opens a saved file or a report: by a button, or by dropping it. */
export function FileOpener({ messages, importing, send }: FileOpenerProps) {
  const words = messages.start
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const open = (files: FileList | null) => {
    const file = files?.[0]
    if (file) send({ type: 'file.chosen', file })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    open(event.dataTransfer.files)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" className="button button-secondary" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={words.open}
        accept=".json,.lotse.json,.pdf,application/json,application/pdf"
        onChange={(event) => {
          open(event.currentTarget.files)
          // The same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <p className="drop-hint">{words.drop}</p>
      <output>{importing && words.opening}</output>
    </div>
  )
}
