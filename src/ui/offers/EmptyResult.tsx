import type { OffersMessages } from '../../i18n/offers/de'
import { Callout } from '../parts/Callout'
import { filterKeys, openFilter, type FoundOffers, type OfferFilter } from './filter'

type Props = {
  result: FoundOffers
  narrow: (change: Partial<OfferFilter>) => void
  messages: OffersMessages
}

/** Nothing is left: names the filters without which something would be. */
export function EmptyResult({ result, narrow, messages }: Props) {
  const { list: words, filters } = messages
  const loosened: Partial<OfferFilter> = { ...openFilter, outcome: 'all' }
  const blocking = filterKeys
    .map((key) => ({ key, count: result.keptOutBy[key].length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  return (
    <Callout>
      <p>{words.none}</p>
      {blocking.length === 0 && <p>{words.loosenAll}</p>}
      {blocking.length > 0 && (
        <ul>
          {blocking.map(({ key, count }) => (
            <li key={key}>
              <button type="button" className="link-button" onClick={() => narrow({ [key]: loosened[key] })}>
                {words.loosen(filters[key], count)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="link-button" onClick={() => narrow(openFilter)}>
          {filters.reset}
        </button>
      </p>
    </Callout>
  )
}
