import { useMemo } from 'react'
import type { Formats } from '../../i18n/format'
import type { OffersMessages } from '../../i18n/offers/de'
import { useMedia } from '../results/useMedia'
import type { FoundOffers, OfferFilter } from './filter'
import { OfferMap } from './OfferMap'
import type { Geography } from './props'
import { TownList } from './TownList'
import { townsOf } from './towns'

type Props = {
  result: FoundOffers
  filter: OfferFilter
  narrow: (change: Partial<OfferFilter>) => void
  geography: Geography
  formats: Formats
  messages: OffersMessages
}

/** Where the offers are: a picture for the eye, and the same towns as a list to choose from. */
export function MapPart({ result, filter, narrow, geography, formats, messages }: Props) {
  const words = messages.map
  const hasRoom = useMedia('(min-width: 64rem)')
  const { towns, without } = useMemo(
    () => townsOf([...result.offers, ...result.keptOutBy.town]),
    [result.offers, result.keptOutBy.town],
  )
  const choose = (town: string) => narrow({ town: town === filter.town ? '' : town })
  const { home, states } = geography
  return (
    <details className="offers-map no-print" open={hasRoom}>
      <summary>{words.title}</summary>
      <p className="secondary">{towns.length === 0 ? words.noTowns : words.intro}</p>
      <OfferMap towns={towns} chosen={filter.town} choose={choose} geography={geography} />
      {home !== undefined && <p className="secondary">{words.home(states[home] ?? home)}</p>}
      <TownList towns={towns} chosen={filter.town} choose={choose} formats={formats} words={words} />
      {without > 0 && <p className="secondary">{words.without(without)}</p>}
      <p className="offers-source">{geography.attributions.map}</p>
    </details>
  )
}
