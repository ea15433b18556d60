import type { ReportRecommendation } from '../../report/reportDocument'
import { OfferCard } from './OfferCard'
import type { ScreenTools } from './props'

type Props = { offer: ReportRecommendation | undefined; tools: ScreenTools }

/** The entry whose address was followed, whatever the filters say. */
export function CalledOffer({ offer, tools }: Props) {
  const words = tools.messages
  return (
    <section className="offers-called">
      <h2>{words.called}</h2>
      {offer ? (
        <ul className="cards">
          <OfferCard offer={offer} tools={tools} />
        </ul>
      ) : (
        <p>{words.notFound}</p>
      )}
    </section>
  )
}
