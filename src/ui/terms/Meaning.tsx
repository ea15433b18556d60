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

/** A word that opens its meaning below the passage; Escape on any word of the passage folds it again. */
export function TermButton({ term, words, explained }: { term: Term; words: string; explained: Explained }) {
  const { open, meaningId, opener, toggle, close } = explained
  const isOpen = open?.id === term.id
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    close()
    opener.current?.focus()
  }
  return (
    <button
      type="button"
      className="term"
      aria-expanded={isOpen}
      aria-controls={isOpen ? meaningId : undefined}
      onClick={(event) => toggle(term, event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {words}
    </button>
  )
}

/** A passage with terms; the meaning of the open one unfolds below. */
export function WithMeaning({ explained, children }: { explained: Explained; children: ReactNode }) {
  const { open, meaningId } = explained
  return (
    <div className="explained">
      {children}
      {open && (
        <p className="meaning" id={meaningId}>
          <dfn>{open.name}:</dfn> {open.meaning}
        </p>
      )}
    </div>
  )
}
