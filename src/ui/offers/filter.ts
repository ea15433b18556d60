import type { EntryKind } from '../../core/catalogue/entry'
import type { ReportRecommendation } from '../../report/reportDocument'
import { foldings, wordsOf } from './folding'

/** What the list is narrowed to; an empty text narrows nothing. */
export type OfferFilter = {
  search: string
  outcome: 'fits' | 'likely' | 'all'
  kind: EntryKind | ''
  topic: string
  /** ISO 3166-2, `DE` for nationwide. */
  state: string
  cost: string
  country: string
  town: string
}

export type FilterKey = keyof OfferFilter

export const openFilter: OfferFilter = {
  search: '',
  outcome: 'likely',
  kind: '',
  topic: '',
  state: '',
  cost: '',
  country: '',
  town: '',
}

export const filterKeys: readonly FilterKey[] = [
  'search',
  'outcome',
  'kind',
  'topic',
  'state',
  'cost',
  'country',
  'town',
]

/** An entry with everything it can be found by. */
export type FindableOffer = { offer: ReportRecommendation; text: string }

export type FoundOffers = {
  offers: readonly ReportRecommendation[]
  /** What each filter alone keeps out. */
  keptOutBy: Readonly<Record<FilterKey, readonly ReportRecommendation[]>>
}

/** Entries made ready for searching, once for each report. */
export function findable(offers: readonly ReportRecommendation[]): FindableOffer[] {
  return offers.map((offer) => ({
    offer,
    text: foldings(
      [
        offer.name,
        ...offer.aliases,
        offer.operator,
        offer.offer,
        offer.place,
        offer.regionText,
        offer.kindText,
        ...offer.topics,
        ...offer.tags,
      ].join(' '),
    ),
  }))
}

/** The entries that pass, in their order, and for each filter those that it alone keeps out. */
export function found(entries: readonly FindableOffer[], filter: OfferFilter): FoundOffers {
  const terms = wordsOf(filter.search)
  const offers: ReportRecommendation[] = []
  const keptOutBy: Record<FilterKey, ReportRecommendation[]> = {
    search: [],
    outcome: [],
    kind: [],
    topic: [],
    state: [],
    cost: [],
    country: [],
    town: [],
  }
  const wanted = filterKeys.filter((key) => filter[key] !== '')
  for (const entry of entries) {
    const failed = wanted.filter((key) => !passes(entry, key, filter, terms))
    const [only] = failed
    if (only === undefined) offers.push(entry.offer)
    else if (failed.length === 1) keptOutBy[only].push(entry.offer)
  }
  return { offers, keptOutBy }
}

/** What an offer costs, or which kind of money it gives. */
export function costOf({ instrument, cost }: ReportRecommendation): string {
  return instrument ?? cost
}

function passes(
  { offer, text }: FindableOffer,
  key: FilterKey,
  filter: OfferFilter,
  terms: readonly string[],
): boolean {
  switch (key) {
    case 'search':
      return terms.every((term) => text.includes(term))
    case 'outcome':
      return (
        filter.outcome === 'all' ||
        offer.outcome === 'fits' ||
        (filter.outcome === 'likely' && offer.outcome === 'perhaps')
      )
    case 'kind':
      return offer.kind === filter.kind
    case 'topic':
      return offer.topicIds.includes(filter.topic)
    case 'state':
      return offer.states.includes(filter.state) || (filter.state === 'DE' && offer.states.length === 0)
    case 'cost':
      return costOf(offer) === filter.cost
    case 'country':
      return offer.countries.includes(filter.country) || offer.countries.includes('*')
    case 'town':
      return offer.place === filter.town
  }
}
