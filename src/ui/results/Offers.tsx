import { entryKinds } from '../../core/catalogue/entry'
import { formatsOf } from '../../i18n/format'
import type { ReportDocument } from '../../report/reportDocument'
import { Deciding } from '../offers/Deciding'
import { OfferCard } from '../offers/OfferCard'
import { PartHeading } from '../parts/PartHeading'
import type { ResultsTools } from './props'

type Props = { report: ReportDocument; tools: ResultsTools }

const shownHere = 6

/** Who helps, in short: the best that fit, what would settle the rest, and the way to all of them. */
export function Offers({ report, tools }: Props) {
  const { messages, send, headings } = tools
  const words = messages.offers
  const { number } = formatsOf(report.language)
  const all = report.recommendations.length + report.context.length
  const likely = report.recommendations.filter(({ outcome }) => outcome === 'fits' || outcome === 'perhaps')
  const best = likely.slice(0, shownHere)
  const open = (part?: string) =>
    send({ type: 'place.requested', place: { screen: 'offers', ...(part === undefined ? {} : { part }) } })
  return (
    <section className="results-offers">
      <PartHeading part="recommendations">{headings.recommendations}</PartHeading>
      <p className="secondary">
        {all === 0 ? words.none : likely.length === 0 ? words.noneFits : words.intro}
      </p>
      <Deciding deciding={report.deciding} title={messages.deciding} tools={tools} />
      {best.length > 0 && (
        <ul className="cards" aria-label={words.best}>
          {best.map((offer) => (
            <OfferCard key={offer.id} offer={offer} tools={tools} />
          ))}
        </ul>
      )}
      {best.length > 0 && <p className="secondary no-print">{messages.card.errorHint}</p>}
      {likely.length > 0 && (
        <div className="offers-by-kind no-print">
          <h3>{words.byKind}</h3>
          <ul>
            {entryKinds.map((kind) => {
              const count = likely.filter((offer) => offer.kind === kind).length
              return count === 0 ? null : (
                <li key={kind}>
                  <button type="button" className="link-button" onClick={() => open(kind)}>
                    {words.ofKind(messages.kinds[kind], number(count))}
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {all > 0 && (
        <p>
          <button type="button" className="button button-secondary" onClick={() => open()}>
            {words.all(number(all))}
          </button>
        </p>
      )}
    </section>
  )
}
