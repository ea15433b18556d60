import { memo } from 'react'
import type { ReportRecommendation } from '../../report/reportDocument'
import { NamedTexts } from '../results/NamedTexts'
import { OfferActions } from './OfferActions'
import { OfferCautions } from './OfferCautions'
import { OfferContact } from './OfferContact'
import { OfferEvidence } from './OfferEvidence'
import { OfferReasons } from './OfferReasons'
import type { OfferTools } from './offerTools'
import { RelatedOffers } from './RelatedOffers'
import '../styles/offerCards.css'

const tagOf = { fits: 'tag-ok', perhaps: 'tag-warn', doesNotFit: '', closed: '', context: '' }

type Props = { offer: ReportRecommendation; tools: OfferTools }

/** One offer: what it is, why it stands here, what is open, what to watch out for, how to begin, and how well it is evidenced. */
export const OfferCard = memo(function OfferCard({ offer, tools }: Props) {
  const { card: words, of } = tools.messages
  const { successor } = offer
  return (
    <li className={`card card-${offer.outcome}`}>
      <h3 tabIndex={-1} data-target={`offer.${offer.id}`}>
        {offer.name}
      </h3>
      <p className="card-tags">
        <span className={`tag ${tagOf[offer.outcome]}`}>{offer.outcomeText}</span>
        <span className="secondary">{offer.kindText}</span>
      </p>
      <div className="card-what">
        {successor && (
          <p>
            <button type="button" className="link-button" onClick={() => tools.openOffer(successor.id)}>
              {successor.text}
            </button>
          </p>
        )}
        <p>{offer.offer}</p>
        <NamedTexts
          className="card-facts"
          rows={[
            [words.place, placeText(offer, tools)],
            [words.region, offer.regionText === offer.place ? undefined : offer.regionText],
            [offer.instrument === undefined ? words.cost : words.funding, offer.costText],
            [words.status, offer.statusText],
          ]}
        />
      </div>
      <div className="card-why">
        <OfferReasons offer={offer} tools={tools} />
      </div>
      <OfferCautions offer={offer} tools={tools} />
      <OfferContact offer={offer} tools={tools} />
      <RelatedOffers offer={offer} tools={tools} />
      {offer.terms.length > 0 && (
        <details className="card-terms">
          <summary>
            {words.terms}
            <span className="visually-hidden">{of(offer.name)}</span>
          </summary>
          <NamedTexts className="card-facts" rows={offer.terms.map(({ label, text }) => [label, text])} />
        </details>
      )}
      <OfferEvidence offer={offer} tools={tools} />
      <OfferActions offer={offer} tools={tools} />
    </li>
  )
})

function placeText({ place, distanceText }: ReportRecommendation, { messages }: OfferTools) {
  if (place === undefined || distanceText === undefined) return place
  return messages.card.placeAndDistance(place, distanceText)
}
