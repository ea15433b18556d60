import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Term } from '../../core/questionnaire/glossary'

/** Which term of a passage is explained, and how to open and close it. */
export type Explained = {
  open: Term | null
  meaningId: string
  opener: RefObject<HTMLButtonElement | null>
  toggle: (term: Term, button: HTMLButtonElement) => void
  close: () => void
}

export function useExplained(): Explained {
  const meaningId = useId()
  const [open, setOpen] = useState<Term | null>(null)
  const opener = useRef<HTMLButtonElement | null>(null)
  return {
    open,
    meaningId,
    opener,
    toggle: (term, button) => {
      opener.current = button
      setOpen(open?.id === term.id ? null : term)
    },
    close: () => setOpen(null),
  }
}

/** A word that opens its meaning below the passage. */
export function TermButton({ term, words, explained }: { term: Term; words: string; explained: Explained }) {
  const isOpen = explained.open?.id === term.id
  return (
    <button
      type="button"
      className="term"
      aria-expanded={isOpen}
      aria-controls={isOpen ? explained.meaningId : undefined}
      onClick={(event) => explained.toggle(term, event.currentTarget)}
    >
      {words}
    </button>
  )
}

/** A passage with terms; the meaning of the open one unfolds below, and Escape folds it again. */
export function WithMeaning({ explained, children }: { explained: Explained; children: ReactNode }) {
  const { open, meaningId, opener, close } = explained
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
    opener.current?.focus()
  }
  return (
    <div className="explained" onKeyDown={onKeyDown}>
      {children}
      {open && (
        <p className="meaning" id={meaningId}>
          <dfn>{open.name}:</dfn> {open.meaning}
        </p>
      )}
    </div>
  )
}
