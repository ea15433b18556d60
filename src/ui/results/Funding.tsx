import type { ReportFunding } from '../../report/reportFunding'
import { PartHeading } from '../parts/PartHeading'
import type { ResultsTools } from './props'

type Props = { funding: ReportFunding; tools: ResultsTools }

/** Ready for funding, in short: the one sentence, what must not be missed, and the way to everything. */
export function Funding({ funding, tools: { messages, headings, send } }: Props) {
  const { orderGuard, readiness, headline } = funding
  return (
    <section className="results-funding">
      <PartHeading part="funding">{headings.funding}</PartHeading>
      <p>
        {headline}
        {readiness && (
          <>
            {' '}
            {readiness.title}: <strong>{readiness.indexText}</strong> ({readiness.bandText}).
          </>
        )}
      </p>
      {orderGuard?.tone === 'bad' && <p className="results-funding-warning">{orderGuard.headline}</p>}
      <p>
        <button
          type="button"
          className="button button-secondary"
          onClick={() => send({ type: 'place.requested', place: { screen: 'plan' } })}
        >
          {messages.funding}
        </button>
      </p>
    </section>
  )
}
