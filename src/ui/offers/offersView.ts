import { useEffect, useMemo, useState } from 'react'
import { openFilter, type OfferFilter } from './filter'

/** How the list is looked at: what is shown of it, and what is compared. */
export type OffersView = {
  filter: OfferFilter
  /** Cards shown at most. */
  shown: number
  /** Ids of the entries chosen to compare. */
  compared: readonly string[]
}

/** Where the view is kept while another screen is open: in memory only. */
export type KeptView = { read: () => OffersView | null; keep: (view: OffersView) => void }

/** Cards shown at once. */
export const cardsAtOnce = 10

/** The view as it was left; with a kind asked for, that kind and nothing else narrowed. */
export function useOffersView(kept: KeptView, kind: OfferFilter['kind']) {
  const [view, setView] = useState<OffersView>(() => {
    const before = kept.read() ?? { filter: openFilter, shown: cardsAtOnce, compared: [] }
    return kind === '' ? before : { ...before, filter: { ...openFilter, kind }, shown: cardsAtOnce }
  })
  useEffect(() => {
    kept.keep(view)
  }, [kept, view])
  const change = useMemo(
    () => ({
      narrow: (narrowed: Partial<OfferFilter>) =>
        setView((now) => ({ ...now, filter: { ...now.filter, ...narrowed }, shown: cardsAtOnce })),
      showMore: () => setView((now) => ({ ...now, shown: now.shown + cardsAtOnce })),
      compare: (compared: readonly string[]) => setView((now) => ({ ...now, compared })),
    }),
    [],
  )
  return { view, ...change }
}
