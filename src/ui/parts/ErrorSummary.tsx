import { useEffect, useId, useRef } from 'react'
import type { UiMessages } from '../../i18n/ui/de'

type ErrorSummaryProps = {
  messages: UiMessages
  /** Words and field of each fault, in the order of the page. */
  entries: readonly { words: string; field: string }[]
  /** Counts the refusals: the focus comes here at each. */
  refusals: number
  onChosen: (field: string) => void
}

/** All faults of a page at its top; each leads to the field where it can be mended. */
export function ErrorSummary({ messages, entries, refusals, onChosen }: ErrorSummaryProps) {
  const headingId = useId()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])
  return (
    <div className="error-summary" role="alert" aria-labelledby={headingId} tabIndex={-1} ref={summary}>
      <h2 id={headingId}>{messages.page.errorHeading(entries.length)}</h2>
      <ul>
        {entries.map(({ words, field }) => (
          <li key={`${field} ${words}`}>
            <button type="button" className="link-button" onClick={() => onChosen(field)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
