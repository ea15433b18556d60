import { useId } from 'react'
import type { ResultsScreenProps } from './props'

type Props = Pick<
  ResultsScreenProps,
  'messages' | 'pdf' | 'enclosing' | 'open' | 'send' | 'onSave' | 'onPrint'
>

/** What can be done with the result. The button of the report stays where it is, so that the focus does too. */
export function Actions({ messages, pdf, enclosing, open, send, onSave, onPrint }: Props) {
  const { actions } = messages
  const making = pdf.state === 'making'
  const isPdfFirst = open === null && pdf.state !== 'ready'
  const label = { idle: actions.makePdf, making: actions.making, ready: actions.again, failed: actions.retry }
  return (
    <section className="results-actions" aria-label={actions.title}>
      <div className="button-row">
        {open && (
          <button
            type="button"
            className="button"
            onClick={() => send({ type: 'place.requested', place: { screen: 'page', page: open.page } })}
          >
            {actions.goOn(open.left)}
          </button>
        )}
        <button
          type="button"
          className={isPdfFirst ? 'button' : 'button button-secondary'}
          aria-disabled={making}
          onClick={() => {
            if (!making) send({ type: 'report.requested' })
          }}
        >
          {label[pdf.state]}
        </button>
        <button type="button" className="button button-secondary" onClick={onSave}>
          {actions.save}
        </button>
        <button type="button" className="button button-secondary" onClick={onPrint}>
          {actions.print}
        </button>
      </div>
      <Enclosing messages={messages} enclosing={enclosing} send={send} />
      <output className="pdf-state">
        {making && <span className="visually-hidden">{actions.making}</span>}
        {pdf.state === 'ready' && (
          <span className="pdf-ready">
            {actions.ready}{' '}
            <a href={pdf.address} download={pdf.fileName}>
              {actions.download(pdf.fileName)}
            </a>
          </span>
        )}
        {pdf.state === 'failed' && <span className="pdf-failed">{actions.failed}</span>}
      </output>
    </section>
  )
}

/** Whether the report carries the answers, with what that means. */
function Enclosing({
  messages: { actions },
  enclosing,
  send,
}: Pick<Props, 'messages' | 'enclosing' | 'send'>) {
  const hint = useId()
  return (
    <div className="pdf-enclosing">
      <label className="option option-single">
        <input
          type="checkbox"
          className="option-input"
          checked={enclosing}
          aria-describedby={hint}
          onChange={() => send({ type: 'answers.enclosed', enclosed: !enclosing })}
        />
        <span className="option-label">{actions.enclose}</span>
      </label>
      <p id={hint} className="secondary">
        {actions.encloseHint}
      </p>
    </div>
  )
}
