import type { ReportRecommendation } from '../../report/reportDocument'
import type { OfferTools } from './offerTools'

type Props = { offer: ReportRecommendation; tools: OfferTools }
type Related = ReportRecommendation['related']

const shownAtOnce = 2

/** Other entries of the same body or programme, so that nobody takes two entries for a mistake. */
export function RelatedOffers({ offer, tools }: Props) {
  const { related, name } = offer
  if (related.length === 0) return null
  const { card: words, of } = tools.messages
  // One more is shown rather than folded alone.
  const first = related.length <= shownAtOnce + 1 ? related : related.slice(0, shownAtOnce)
  const later = related.slice(first.length)
  return (
    <div className="card-related">
      <p className="label">{words.related}</p>
      <Links entries={first} relatedTo={words.relatedTo(name)} openOffer={tools.openOffer} />
      {later.length > 0 && (
        <details data-paper="as-it-is">
          <summary>
            {words.moreRelated(later.length)}
            <span className="visually-hidden">{of(name)}</span>
          </summary>
          <Links entries={later} relatedTo={words.relatedTo(name)} openOffer={tools.openOffer} />
        </details>
      )}
    </div>
  )
}

type LinksProps = { entries: Related; relatedTo: string; openOffer: (id: string) => void }

function Links({ entries, relatedTo, openOffer }: LinksProps) {
  return (
    <ul>
      {entries.map(({ id, text }) => (
        <li key={id}>
          <button type="button" className="link-button" onClick={() => openOffer(id)}>
            {text}
            <span className="visually-hidden">{relatedTo}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
