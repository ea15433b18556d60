import { entryKinds } from '../../core/catalogue/entry'
import type { OffersMessages } from '../../i18n/offers/de'
import type { FoundOffers, OfferFilter } from './filter'

type Props = {
  filter: OfferFilter
  result: FoundOffers
  narrow: (change: Partial<OfferFilter>) => void
  messages: OffersMessages
}

/** The kinds of offers with the number of each that the other filters leave. */
export function KindBar({ filter, result, narrow, messages }: Props) {
  const offers = [...result.offers, ...result.keptOutBy.kind]
  const rows = [
    { kind: '' as const, label: messages.allKinds, count: offers.length },
    ...entryKinds.map((kind) => ({
      kind,
      label: messages.kinds[kind],
      count: offers.filter((offer) => offer.kind === kind).length,
    })),
  ]
  return (
    <fieldset className="offers-kinds no-print">
      <legend className="visually-hidden">{messages.kindsLabel}</legend>
      {rows.map(({ kind, label, count }) => (
        <button
          key={kind}
          type="button"
          className="toggle"
          aria-pressed={filter.kind === kind}
          onClick={() => narrow({ kind })}
        >
          {label} <span className="toggle-count">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}
