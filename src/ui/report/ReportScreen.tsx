import { useId } from 'react'
import { ResultWay } from '../parts/ResultWay'
import type { ReportScreenProps } from './props'

/** What stands in the report, how it looks, and how it is saved. */
export function ReportScreen({ messages, choices, pdf, send }: ReportScreenProps) {
  const hint = useId()
  const making = pdf.state === 'making'
  const label = {
    idle: messages.make,
    making: messages.making,
    ready: messages.again,
    failed: messages.retry,
  }
  return (
    <div>
      <ResultWay here="report" words={messages.way} send={send} />
      <h1>{messages.title}</h1>
      <label className="option option-single">
        <input
          type="checkbox"
          className="option-input"
          checked={choices.enclosing}
          aria-describedby={hint}
          onChange={() => send({ type: 'choices.changed', choices: { enclosing: !choices.enclosing } })}
        />
        <span className="option-label">{messages.enclose}</span>
      </label>
      <p id={hint} className="secondary">
        {messages.encloseHint}
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={making}
        onClick={() => {
          if (!making) send({ type: 'report.requested' })
        }}
      >
        {label[pdf.state]}
      </button>
      <output className="pdf-state">
        {pdf.state === 'ready' && (
          <span className="pdf-ready">
            {messages.ready}{' '}
            <a href={pdf.address} download={pdf.fileName}>
              {messages.download(pdf.fileName)}
            </a>
          </span>
        )}
        {pdf.state === 'failed' && <span className="pdf-failed">{messages.failed}</span>}
      </output>
    </div>
  )
}
