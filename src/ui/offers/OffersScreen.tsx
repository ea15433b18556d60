import { useMemo, useRef } from 'react'
import { entryKinds } from '../../core/catalogue/entry'
import { formatsOf } from '../../i18n/format'
import type { ReportRecommendation } from '../../report/reportDocument'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { Contacts } from '../chamber/Contacts'
import { PlaceLink } from '../parts/PlaceLink'
import { ResultWay } from '../parts/ResultWay'
import { useOpenForPrint } from '../results/useOpenForPrint'
import { Sentence } from '../terms/KnownTerms'
import { CalledOffer } from './CalledOffer'
import { Comparison } from './Comparison'
import { Deciding } from './Deciding'
import { Filters } from './Filters'
import { findable, found } from './filter'
import { KindBar } from './KindBar'
import { MapPart } from './MapPart'
import { OfferList } from './OfferList'
import { useOffersView } from './offersView'
import type { OffersScreenProps } from './props'
import { Shortlist } from './Shortlist'
import { useScreenTools } from './useScreenTools'
import '../styles/offers.css'

/** Who helps: the whole directory, narrowed by what is looked for, on a map, side by side, and kept for the report. */
export function OffersScreen(props: OffersScreenProps) {
  const { report, messages, geography, kept, part, send } = props
  const kind = entryKinds.find((one) => one === part) ?? ''
  const { view, atOnce, narrow, showMore, compare } = useOffersView(kept, kind)
  const screen = useRef<HTMLDivElement>(null)
  const heading = useHeadingFocus(props.takesFocus)
  const comparing = { ids: view.compared, compare }
  const { tools, isComparing, setComparing } = useScreenTools(props, screen, comparing)
  useOpenForPrint(screen)

  const offers = useMemo(() => [...report.recommendations, ...report.context], [report])
  const entries = useMemo(() => findable(offers), [offers])
  const result = useMemo(() => found(entries, view.filter), [entries, view.filter])

  const { number } = formatsOf(report.language)
  const countOf = (outcome: ReportRecommendation['outcome']) =>
    number(offers.filter((offer) => offer.outcome === outcome).length)
  const compared = view.compared.flatMap((id) => offers.find((offer) => offer.id === id) ?? [])
  return (
    <div className="offers" ref={screen}>
      <ResultWay here="offers" words={messages.way} send={send} />
      <header className="offers-head">
        <h1 ref={heading} tabIndex={-1}>
          {messages.title}
        </h1>
        <p className="lead">
          {props.hasAnswers
            ? messages.counts(countOf('fits'), countOf('perhaps'), number(offers.length))
            : messages.noAnswers}
        </p>
        <Sentence text={messages.lead} />
        <p className="no-print">
          <button type="button" className="link-button" onClick={() => tools.show('shortlist')}>
            {messages.shortlist.jump(report.shortlist.length)}
          </button>
        </p>
      </header>
      <Contacts chamber={report.chamber} newTab={messages.newTab} />
      {part !== undefined && kind === '' && (
        <CalledOffer offer={offers.find(({ id }) => id === part)} tools={tools} />
      )}
      <Deciding deciding={report.deciding} title={messages.deciding} tools={tools} />
      <KindBar filter={view.filter} result={result} narrow={narrow} messages={messages} />
      <div className="offers-body">
        <div className="offers-side">
          <Filters
            offers={offers}
            filter={view.filter}
            narrow={narrow}
            names={{
              nationwide: messages.filters.nationwide,
              states: geography.states,
              language: report.language,
            }}
            messages={messages}
          />
          <MapPart
            result={result}
            filter={view.filter}
            narrow={narrow}
            geography={geography}
            formats={formatsOf(report.language)}
            messages={messages}
          />
        </div>
        <div className="offers-main">
          <Comparison
            offers={compared}
            isOpen={isComparing && compared.length > 0}
            setOpen={setComparing}
            tools={tools}
          />
          <OfferList
            result={result}
            all={offers.length}
            view={view}
            atOnce={atOnce}
            narrow={narrow}
            showMore={showMore}
            formats={formatsOf(report.language)}
            tools={tools}
          />
          <Shortlist offers={offers} heading={report.headings.shortlist} tools={tools} />
        </div>
      </div>
      <footer className="offers-foot">
        <div className="button-row no-print">
          <button type="button" className="button button-secondary button-small" onClick={props.onPrint}>
            {messages.foot.print}
          </button>
          <PlaceLink to={{ screen: 'results' }} send={send}>
            {messages.shortlist.results}
          </PlaceLink>
          <PlaceLink to={{ screen: 'plan' }} send={send}>
            {messages.shortlist.plan}
          </PlaceLink>
        </div>
        <p className="no-print">{messages.card.errorHint}</p>
        {offers.some(({ distanceText }) => distanceText !== undefined) && (
          <p>{geography.attributions.distances}</p>
        )}
      </footer>
    </div>
  )
}
