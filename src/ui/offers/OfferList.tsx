import { useEffect, useRef } from 'react'
import type { Formats } from '../../i18n/format'
import { TermsIn } from '../terms/KnownTerms'
import { EmptyResult } from './EmptyResult'
import type { FoundOffers, OfferFilter } from './filter'
import { OfferCard } from './OfferCard'
import type { OffersView } from './offersView'
import type { ScreenTools } from './props'

type Props = {
  result: FoundOffers
  /** Number of all entries. */
  all: number
  view: OffersView
  /** Cards shown with each further step. */
  atOnce: number
  narrow: (change: Partial<OfferFilter>) => void
  showMore: () => void
  formats: Formats
  tools: ScreenTools
}

/** What was found, a few cards at a time. */
export function OfferList({ result, all, view, atOnce, narrow, showMore, formats, tools }: Props) {
  const { list: words, kinds } = tools.messages
  const { offers } = result
  const shown = offers.slice(0, view.shown)
  const left = offers.length - shown.length
  const cards = useRef<HTMLUListElement>(null)
  const firstNew = useRef<number | null>(null)
  useEffect(() => {
    if (firstNew.current === null) return
    cards.current?.children[firstNew.current]?.querySelector('h3')?.focus()
    firstNew.current = null
  }, [view.shown])
  const count = (number: number) => formats.number(number)
  return (
    <section className="offers-list">
      <h2>{view.filter.kind === '' ? words.title : kinds[view.filter.kind]}</h2>
      {view.filter.kind !== '' && <TermsIn texts={[kinds[view.filter.kind]]} />}
      <output className="offers-count" aria-live="polite">
        {words.count(count(offers.length), count(all))}
      </output>
      {shown.length === 0 ? (
        <EmptyResult result={result} narrow={narrow} messages={tools.messages} />
      ) : (
        <ul className="cards" ref={cards}>
          {shown.map((offer) => (
            <OfferCard key={offer.id} offer={offer} tools={tools} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <p className="offers-more">
          <button
            type="button"
            className="button button-secondary"
            onClick={() => {
              firstNew.current = shown.length
              showMore()
            }}
          >
            {words.more(Math.min(left, atOnce))}
          </button>
          <span className="secondary">{words.part(count(shown.length), count(offers.length))}</span>
        </p>
      )}
    </section>
  )
}
