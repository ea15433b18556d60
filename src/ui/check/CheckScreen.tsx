import { useEffect, useRef } from 'react'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { Callout } from '../parts/Callout'
import { FilePicker } from '../parts/FilePicker'
import { CheckResult } from './CheckResult'
import type { CheckScreenProps } from './props'
import '../styles/planTable.css'
import '../styles/check.css'

/** Takes an earlier report and says whether its figures still hold. What came out takes the focus. */
export function CheckScreen(props: CheckScreenProps) {
  const { messages, check, describeFault, onFile, send, takesFocus } = props
  const heading = useHeadingFocus(takesFocus)
  const outcome = useRef<HTMLDivElement>(null)
  const shown = useRef(check)
  useEffect(() => {
    // What was there already when one came back takes no focus.
    if (check === shown.current) return
    shown.current = check
    if (check.state === 'refused' || check.state === 'checked')
      outcome.current?.querySelector<HTMLElement>('[data-check="result"]')?.focus()
  }, [check])
  const isDone = check.state === 'checked'
  return (
    <div className="check">
      <h1 ref={heading} tabIndex={-1}>
        {messages.title}
      </h1>
      <p className="lead">{messages.lead}</p>
      <p className="secondary">{messages.onlyRead}</p>
      <FilePicker
        words={{ ...messages.file, open: isDone ? messages.file.again : messages.file.open }}
        isReading={check.state === 'reading'}
        look={isDone ? 'button button-secondary' : 'button'}
        onFile={onFile}
      />
      <div ref={outcome} className="check-outcome">
        {check.state === 'refused' && (
          <Callout tone="stop">
            <h2 tabIndex={-1} data-check="result">
              {messages.refused}
            </h2>
            <ul>
              {[...new Set(check.faults.map(describeFault))].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Callout>
        )}
        {check.state === 'checked' && (
          <CheckResult
            {...props}
            checked={check.checked}
            onGoOn={() => send({ type: 'file.chosen', file: check.file })}
          />
        )}
      </div>
    </div>
  )
}
