import { useRef, useState, type DragEvent } from 'react'

type Props = {
  words: { open: string; drop: string; opening: string }
  /** True while a chosen file is being read. */
  isReading: boolean
  look?: 'button' | 'button button-secondary'
  onFile: (file: File) => void
}

/** Takes an answers file or a report: by a button, or by dropping it. */
export function FilePicker({ words, isReading, look = 'button button-secondary', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const open = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
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
      <button type="button" className={look} onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden
        aria-label={words.open}
        accept=".json,.lotse.json,.pdf,application/json,application/pdf"
        onChange={(event) => {
          open(event.currentTarget.files)
          // The same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
      <p className="drop-hint">{words.drop}</p>
      <output>{isReading && words.opening}</output>
    </div>
  )
}
