import type { FigureChange } from '../../core/figures/checkReport'

export type OfferChange = Extract<FigureChange, { what: 'entry' }>

export const offerGroups = ['won', 'firmer', 'unsurer', 'ended', 'lost'] as const
export type OfferGroup = (typeof offerGroups)[number]

/** Changes of entries by what they mean to the firm; `others` never fitted and do not fit now. */
export function grouped(
  changes: readonly FigureChange[],
): ReadonlyMap<OfferGroup | 'others', readonly OfferChange[]> {
  const groups = new Map<OfferGroup | 'others', OfferChange[]>()
  for (const change of changes) {
    if (change.what !== 'entry') continue
    const group = groupOf(change)
    groups.set(group, [...(groups.get(group) ?? []), change])
  }
  return groups
}

function groupOf({ from, to }: OfferChange): OfferGroup | 'others' {
  const fitted = from === 'fits' || from === 'perhaps'
  const isFitting = to === 'fits' || to === 'perhaps'
  if (fitted && isFitting) return to === 'fits' ? 'firmer' : 'unsurer'
  if (isFitting) return 'won'
  if (!fitted) return 'others'
  return to === 'closed' ? 'ended' : 'lost'
}
