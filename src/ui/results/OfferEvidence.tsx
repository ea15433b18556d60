import type { ReportRecommendation } from '../../report/reportDocument'
import { NamedTexts } from './NamedTexts'
import type { ResultsTools } from './props'
import { SourceList } from './SourceList'

/** How well an entry is evidenced: state, day of the check, sources. */
export function OfferEvidence({ offer, tools }: { offer: ReportRecommendation; tools: ResultsTools }) {
  const { offers: words, of } = tools.messages
  const { successor } = offer
  return (
    <details className="card-evidence">
      <summary>
        {words.evidence}
        <span className="visually-hidden">{of(offer.name)}</span>
      </summary>
      <p>{offer.checkedText}</p>
      {successor && (
        <p>
          <button type="button" className="link-button" onClick={() => tools.show(`offer.${successor.id}`)}>
            {successor.text}
          </button>
        </p>
      )}
      {offer.statusNote !== '' && <p>{offer.statusNote}</p>}
      <NamedTexts
        className="card-facts"
        rows={[
          [words.operator, offer.operator],
          [words.confidence, offer.confidenceText],
          [words.topics, offer.topics.join(', ')],
        ]}
      />
      {offer.aliases.length > 0 && <p>{words.aliases(offer.aliases.join(', '))}</p>}
      {offer.originText !== undefined && <p>{offer.originText}</p>}
      <SourceList sources={offer.sources} tools={tools} />
    </details>
  )
}
