import { useRef } from 'react'
import type { ReportRecommendation } from '../../report/reportDocument'
import { Drawing } from '../drawings/Drawing'
import { emptyChart } from '../drawings/nothingYet'
import type { ScreenTools } from './props'

type Props = { offers: readonly ReportRecommendation[]; heading: string; tools: ScreenTools }

/** What the user wants in the report, in the order chosen. */
export function Shortlist({ offers, heading, tools }: Props) {
  const { shortlist: words, of } = tools.messages
  const title = useRef<HTMLHeadingElement>(null)
  const chosen = tools.shortlist.flatMap((id) => offers.find((offer) => offer.id === id) ?? [])
  const remove = (id: string) => {
    tools.send({ type: 'shortlist.toggled', entry: id })
    // The button goes away with its row.
    title.current?.focus()
  }
  return (
    <section className="offers-shortlist">
      <h2 ref={title} tabIndex={-1} data-target="shortlist">
        {heading}
      </h2>
      {chosen.length === 0 && (
        <div className="drawing-small">
          <Drawing drawing={emptyChart} />
        </div>
      )}
      <p className="secondary">{chosen.length === 0 ? words.empty : words.intro}</p>
      {chosen.length > 0 && (
        <ol>
          {chosen.map((offer) => (
            <li key={offer.id}>
              <button type="button" className="link-button" onClick={() => tools.openOffer(offer.id)}>
                {offer.name}
              </button>{' '}
              <span className="secondary">
                {offer.kindText}, {offer.outcomeText}
              </span>{' '}
              <button type="button" className="link-button no-print" onClick={() => remove(offer.id)}>
                {words.remove}
                <span className="visually-hidden">{of(offer.name)}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
