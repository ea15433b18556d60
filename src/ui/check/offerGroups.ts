import type { FigureChange } from '../../core/figures/checkReport'

export type OfferChange = Extract<FigureChange, { what: 'entry' }>

export const offerGroups = ['won', 'firmer', 'ended', 'lost', 'unsurer'] as const
export type OfferGroup = (typeof offerGroups)[number]

/** Entries that stand otherwise than before for the same reason. */
export type SameReason = { reason: string; changes: readonly OfferChange[] }

/**
 * Changes of entries by what they mean to the firm; `others` never fitted and do not fit now. Within a group what is on the
 * shortlist comes first, then what certainly fitted.
 */
export function grouped(
  changes: readonly FigureChange[],
  shortlist: readonly string[] = [],
): ReadonlyMap<OfferGroup | 'others', readonly OfferChange[]> {
  const groups = new Map<OfferGroup | 'others', OfferChange[]>()
  const weight = ({ entry, from, to }: OfferChange) =>
    (shortlist.includes(entry) ? 2 : 0) + (from === 'fits' || to === 'fits' ? 1 : 0)
  const entries = changes.flatMap((change) => (change.what === 'entry' ? [change] : []))
  for (const change of entries.toSorted((a, b) => weight(b) - weight(a))) {
    const group = groupOf(change)
    groups.set(group, [...(groups.get(group) ?? []), change])
  }
  return groups
}

/** The changes of a group by their reason, in the order in which the reasons come up. */
export function byReason(
  changes: readonly OfferChange[],
  reasonOf: (change: OfferChange) => string,
): SameReason[] {
  const reasons = [...new Set(changes.map(reasonOf))]
  return reasons.map((reason) => ({
    reason,
    changes: changes.filter((change) => reasonOf(change) === reason),
  }))
}

function groupOf({ from, to }: OfferChange): OfferGroup | 'others' {
  const fitted = from === 'fits' || from === 'perhaps'
  const isFitting = to === 'fits' || to === 'perhaps'
  if (fitted && isFitting) return to === 'fits' ? 'firmer' : 'unsurer'
  if (isFitting) return 'won'
  if (!fitted) return 'others'
  return to === 'closed' ? 'ended' : 'lost'
}
