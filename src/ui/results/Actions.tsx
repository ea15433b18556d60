import { Icon } from '../icons/Icon'
import type { ResultsScreenProps } from './props'

type Props = Pick<ResultsScreenProps, 'messages' | 'open' | 'send' | 'onSave' | 'onPrint'>

/** What can be done with the result. */
export function Actions({ messages, open, send, onSave, onPrint }: Props) {
  const { actions } = messages
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
          className={open === null ? 'button' : 'button button-secondary'}
          onClick={() => send({ type: 'place.requested', place: { screen: 'report' } })}
        >
          <Icon name="report" />
          {actions.makePdf}
        </button>
        <button type="button" className="button button-secondary" onClick={onSave}>
          <Icon name="save" />
          {actions.save}
        </button>
        <button type="button" className="button button-secondary" onClick={onPrint}>
          <Icon name="print" />
          {actions.print}
        </button>
      </div>
    </section>
  )
}
