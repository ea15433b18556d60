import type { ReportRecommendation } from '../../report/reportDocument'
import { SentenceList } from '../results/SentenceList'
import { SourceList } from '../results/SourceList'
import type { OfferTools } from './offerTools'

/** What to watch out for. Before a contact abroad it stands open: it has to be settled first. */
export function OfferCautions({ offer, tools }: { offer: ReportRecommendation; tools: OfferTools }) {
  if (offer.cautions.length === 0) return null
  const { card: words, of } = tools.messages
  const isAbroad = offer.kind === 'cooperation-programme' && offer.countries.some((code) => code !== 'DE')
  return (
    <details className="card-cautions" open={isAbroad}>
      <summary>
        {words.cautions(offer.cautions.length)}
        <span className="visually-hidden">{of(offer.name)}</span>
      </summary>
      <SentenceList sentences={offer.cautions} />
      {offer.cautionSources.length > 0 && (
        <details className="caution-sources">
          <summary>
            {words.cautionSources(offer.cautionSources.length)}
            <span className="visually-hidden">{of(offer.name)}</span>
          </summary>
          <SourceList sources={offer.cautionSources} tools={tools} />
        </details>
      )}
    </details>
  )
}
