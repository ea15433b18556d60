import type { ReportRecommendation } from '../../report/reportDocument'
import { ExternalLink } from '../results/ExternalLink'
import type { OfferTools } from './offerTools'

/** How to begin: what to do first, and the site. */
export function OfferContact({ offer, tools }: { offer: ReportRecommendation; tools: OfferTools }) {
  const { card: words, of, newTab } = tools.messages
  if (offer.apply === undefined && offer.url === null) return null
  return (
    <div className="card-contact">
      {offer.apply !== undefined && (
        <p>
          <span className="label">{words.apply}</span> {offer.apply}
        </p>
      )}
      {offer.url !== null && (
        <p className="card-visit">
          <ExternalLink url={offer.url} text={words.visit} more={of(offer.name)} newTab={newTab} />
        </p>
      )}
    </div>
  )
}
