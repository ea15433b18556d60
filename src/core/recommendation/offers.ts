import type { Recommendation } from './recommendation'

const mostOffers = 5

/** Who names a field is put forward only where it is within reach. */
const reachKm = 200

/**
 * Ids of the entries that fit or perhaps fit and help with the field, best first: within an outcome those that name the
 * field itself, if they are within reach, before those that serve its topic, and the best of each kind before a second one.
 * At most five.
 */
export function offersFor(field: string, recommendations: readonly Recommendation[]): string[] {
  const helping = recommendations.filter(({ helpsWith }) => helpsWith.includes(field))
  const named = (one: Recommendation) =>
    (one.distanceKm ?? 0) <= reachKm &&
    one.reasons.some((reason) => reason.code === 'servesField' && reason.field === field)
  const ordered = (outcome: Recommendation['outcome']) => {
    const group = helping.filter((one) => one.outcome === outcome)
    const sorted = [...group.filter(named), ...group.filter((one) => !named(one))]
    const isFirst = (one: Recommendation) => sorted.find(({ kind }) => kind === one.kind) === one
    return [...sorted.filter(isFirst), ...sorted.filter((one) => !isFirst(one))]
  }
  return [...ordered('fits'), ...ordered('perhaps')].slice(0, mostOffers).map(({ id }) => id)
}
