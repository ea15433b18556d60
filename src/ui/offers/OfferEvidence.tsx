import type { ReportRecommendation } from '../../report/reportDocument'
import { NamedTexts } from '../results/NamedTexts'
import { SourceList } from '../results/SourceList'
import type { OfferTools } from './offerTools'

/** How well an entry is evidenced: day of the check, state, who runs it, sources. */
export function OfferEvidence({ offer, tools }: { offer: ReportRecommendation; tools: OfferTools }) {
  const { card: words, of } = tools.messages
  return (
    <details className="card-evidence">
      <summary>
        {words.evidence}
        <span className="visually-hidden">{of(offer.name)}</span>
      </summary>
      <p>{offer.checkedText}</p>
      {offer.validText !== undefined && <p>{offer.validText}</p>}
      {offer.statusNote !== '' && <p>{offer.statusNote}</p>}
      <NamedTexts
        className="card-facts"
        rows={[
          [words.operator, offer.operator],
          [words.confidence, offer.confidenceText],
          [words.topics, offer.topics.join(', ') || undefined],
        ]}
      />
      {offer.aliases.length > 0 && <p>{words.aliases(offer.aliases.join(', '))}</p>}
      {offer.originText !== undefined && <p>{offer.originText}</p>}
      <SourceList sources={offer.sources} tools={tools} />
    </details>
  )
}
