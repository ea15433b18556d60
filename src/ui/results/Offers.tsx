import { entryKinds } from '../../core/catalogue/entry'
import { formatsOf } from '../../i18n/format'
import type { ReportDocument, ReportRecommendation } from '../../report/reportDocument'
import { Contacts } from '../chamber/Contacts'
import { Deciding } from '../offers/Deciding'
import { OfferCard } from '../offers/OfferCard'
import { PartHeading } from '../parts/PartHeading'
import type { ResultsTools } from './props'

type Props = { report: ReportDocument; tools: ResultsTools }

const shownHere = 6

/** Who helps, in short: whom to ask, folded the best that fit, what would settle the rest, and the way to all of them. */
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
      {likely.length === 0 && <p>{all === 0 ? words.none : words.noneFits}</p>}
      <Contacts chamber={report.chamber} newTab={messages.newTab} isWithin />
      {best.length > 0 && <Helpers report={report} tools={tools} />}
      {best.length > 0 && (
        <details>
          <summary>{words.inDetail(number(best.length))}</summary>
          <p className="secondary">{words.intro}</p>
          <ul className="cards" aria-label={words.best}>
            {best.map((offer) => (
              <OfferCard key={offer.id} offer={offer} tools={tools} />
            ))}
          </ul>
          <p className="secondary no-print">{messages.card.errorHint}</p>
        </details>
      )}
      {likely.length > 0 && <ByKind likely={likely} tools={tools} open={open} />}
      <Deciding deciding={report.deciding} title={messages.deciding} tools={tools} />
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

/** At most three whom one can ask, each in one line. */
function Helpers({ report: { brief }, tools }: Props) {
  return (
    <ul className="helper-list">
      {brief.helpers.map(({ id, name, text }) => (
        <li key={id}>
          <button type="button" className="link-button" onClick={() => tools.openOffer(id)}>
            {name}
          </button>
          <span className="secondary">{text}</span>
        </li>
      ))}
    </ul>
  )
}

type KindProps = {
  likely: readonly ReportRecommendation[]
  tools: ResultsTools
  open: (part: string) => void
}

function ByKind({ likely, tools: { messages }, open }: KindProps) {
  return (
    <details className="offers-by-kind no-print">
      <summary>{messages.offers.byKind}</summary>
      <ul>
        {entryKinds.map((kind) => {
          const count = likely.filter((offer) => offer.kind === kind).length
          return count === 0 ? null : (
            <li key={kind}>
              <button type="button" className="link-button" onClick={() => open(kind)}>
                {messages.offers.ofKind(messages.kinds[kind], String(count))}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
