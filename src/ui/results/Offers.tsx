import type { ReportRecommendation } from '../../report/reportDocument'
import { OfferCard } from './OfferCard'
import { PartHeading } from './PartHeading'
import type { ResultsTools } from './props'

type Props = { offers: readonly ReportRecommendation[]; tools: ResultsTools }

const shownAtOnce = 6

/** Who helps: what fits, what may fit and what would settle it; the rest folded away, but never gone. */
export function Offers({ offers, tools }: Props) {
  const words = tools.messages.offers
  const of = (...outcomes: ReportRecommendation['outcome'][]) =>
    offers.filter((offer) => outcomes.includes(offer.outcome))
  return (
    <section className="results-offers">
      <PartHeading part="recommendations">{tools.headings.recommendations}</PartHeading>
      <p className="secondary">{offers.length === 0 ? words.none : words.intro}</p>
      <OpenGroup title={words.fits} offers={of('fits')} tools={tools} />
      <OpenGroup title={words.perhaps} offers={of('perhaps')} tools={tools} />
      <FoldedGroup title={words.doesNotFit} offers={of('doesNotFit')} tools={tools} />
      <FoldedGroup title={tools.headings.context} offers={of('closed', 'context')} tools={tools} />
    </section>
  )
}

type GroupProps = Props & { title: string }

function OpenGroup({ title, offers, tools }: GroupProps) {
  if (offers.length === 0) return null
  const later = offers.slice(shownAtOnce)
  return (
    <section className="offer-group">
      <h3>{title}</h3>
      <Cards offers={offers.slice(0, shownAtOnce)} tools={tools} />
      {later.length > 0 && (
        <details>
          <summary>{tools.messages.offers.more(later.length)}</summary>
          <Cards offers={later} tools={tools} />
        </details>
      )}
    </section>
  )
}

/** It would fill many pages: on paper it stays as it is, with the number of its entries. */
function FoldedGroup({ title, offers, tools }: GroupProps) {
  if (offers.length === 0) return null
  return (
    <section className="offer-group">
      <h3>{title}</h3>
      <details data-paper="as-it-is">
        <summary>{tools.messages.offers.showGroup(offers.length)}</summary>
        <Cards offers={offers} tools={tools} />
      </details>
    </section>
  )
}

function Cards({ offers, tools }: Props) {
  return (
    <ul className="cards">
      {offers.map((offer) => (
        <OfferCard key={offer.id} offer={offer} tools={tools} />
      ))}
    </ul>
  )
}
