import type { IsoDate } from '../date'
import type { CatalogueEntry } from './entry'

/** True while the entry can be used: not ended, and its last day not over. The last day counts. */
export function isOpenOn(entry: Pick<CatalogueEntry, 'status' | 'validUntil'>, today: IsoDate): boolean {
  if (entry.status === 'ended') return false
  return entry.validUntil === undefined || today <= entry.validUntil
}

/** True when nobody has checked the entry for more than twelve months. */
export function isStale(entry: Pick<CatalogueEntry, 'checkedOn'>, today: IsoDate): boolean {
  const { checkedOn } = entry
  // A year later in text is exact: 29 February of a year that has none still lies between its neighbours.
  return `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}` < today
}
