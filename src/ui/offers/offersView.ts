import { useEffect, useMemo, useState } from 'react'
import { useMedia } from '../results/useMedia'
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

/** Cards shown at once: fewer on a phone, so that what stands below the list stays in reach. */
const cardsAtOnce = { phone: 10, else: 20 }

/** The view as it was left; with a kind asked for, that kind and nothing else narrowed. */
export function useOffersView(kept: KeptView, kind: OfferFilter['kind']) {
  const atOnce = useMedia('(max-width: 40rem)') ? cardsAtOnce.phone : cardsAtOnce.else
  const [view, setView] = useState<OffersView>(() => {
    const before = kept.read() ?? { filter: openFilter, shown: atOnce, compared: [] }
    return kind === '' ? before : { ...before, filter: { ...openFilter, kind }, shown: atOnce }
  })
  useEffect(() => {
    kept.keep(view)
  }, [kept, view])
  const change = useMemo(
    () => ({
      narrow: (narrowed: Partial<OfferFilter>) =>
        setView((now) => ({ ...now, filter: { ...now.filter, ...narrowed }, shown: atOnce })),
      showMore: () => setView((now) => ({ ...now, shown: now.shown + atOnce })),
      compare: (compared: readonly string[]) => setView((now) => ({ ...now, compared })),
    }),
    [atOnce],
  )
  return { view, atOnce, ...change }
}
