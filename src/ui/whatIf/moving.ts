import type { TopicStanding, WhatIf } from '../../core/whatIf'

export type MovingTopic = { id: string; before: TopicStanding; after: TopicStanding; lifted: boolean }

/** Topics of which a figure would be another one, in the order of the questionnaire. */
export function movingTopics({ before, after, lifted }: WhatIf): MovingTopic[] {
  return before.topics.flatMap((was, index) => {
    const is = after.topics[index]
    if (!is || !(was.applies || is.applies)) return []
    const isLifted = lifted.some(({ topic }) => topic === was.id)
    const isSame = was.points === is.points && was.level === is.level && was.applies === is.applies
    return isSame && !isLifted ? [] : [{ id: was.id, before: was, after: is, lifted: isLifted }]
  })
}

export const offerGroups = ['fits', 'perhaps', 'doesNotFit', 'joins', 'leaves'] as const
export type OfferGroup = (typeof offerGroups)[number]

/** Ids of the offers that come in, fall out or change places, best first. */
export function movingOffers({ before, after, entries }: WhatIf): Readonly<Record<OfferGroup, string[]>> {
  const isLikely = (outcome: string) => outcome === 'fits' || outcome === 'perhaps'
  const changed = new Set(entries.map(({ id }) => id))
  const only = (ids: readonly string[], others: readonly string[]) =>
    ids.filter((id) => !others.includes(id) && !changed.has(id))
  const to = (outcome: string) => entries.flatMap((entry) => (entry.to === outcome ? [entry.id] : []))
  return {
    fits: to('fits'),
    perhaps: to('perhaps'),
    doesNotFit: entries.flatMap(({ id, from, to: is }) => (isLikely(from) && !isLikely(is) ? [id] : [])),
    joins: only(after.best, before.best),
    leaves: only(before.best, after.best),
  }
}
