import type { KeptView, OffersView } from '../ui/offers/offersView'

let view: OffersView | null = null

/** How the offers were looked at, for when one comes back from a question; in memory only. */
export const keptOffersView: KeptView = {
  read: () => view,
  keep: (next) => {
    view = next
  },
}

/** Other answers, another search. */
export function forgetOffersView(): void {
  view = null
}
