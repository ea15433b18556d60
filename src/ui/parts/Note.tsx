import { useId } from 'react'
import type { UiMessages } from '../../i18n/ui/de'

type NoteProps = {
  messages: UiMessages
  /** Short name of the question, for those who hear the page. */
  of: string
  name: string
  note: string
  /** Words of a note that stands open from the start. */
  title?: string
  onChange: (note: string) => void
}

/** Longest note that an answers file takes. */
const longestNote = 10_000

/** A note to an answer, folded away; a present one is announced in its label. */
export function Note({ messages, of, name, note, title, onChange }: NoteProps) {
  const base = useId()
  const words = messages.page
  const label = title ?? (note.trim() === '' ? words.note : words.noteGiven)
  return (
    <details className="note" open={title !== undefined}>
      <summary>
        {label}
        <span className="visually-hidden"> – {of}</span>
      </summary>
      <div className="details-inside">
        <label htmlFor={base} className="visually-hidden">
          {title ?? words.note} – {of}
        </label>
        <p id={`${base}-hint`} className="hint">
          {words.noteHint}
        </p>
        <textarea
          id={base}
          className="field"
          rows={3}
          name={name}
          maxLength={longestNote}
          value={note}
          aria-describedby={`${base}-hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </details>
  )
}
