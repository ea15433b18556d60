import type { Recommendation } from './recommendation'

const mostOffers = 5

/**
 * Ids of the entries that fit or perhaps fit and help with the field, best first: within an outcome those that name the
 * field itself before those that serve its topic. At most five.
 */
export function offersFor(field: string, recommendations: readonly Recommendation[]): string[] {
  const helping = recommendations.filter(({ helpsWith }) => helpsWith.includes(field))
  const named = (one: Recommendation) =>
    one.reasons.some((reason) => reason.code === 'servesField' && reason.field === field)
  const ordered = (outcome: Recommendation['outcome']) => {
    const group = helping.filter((one) => one.outcome === outcome)
    return [...group.filter(named), ...group.filter((one) => !named(one))]
  }
  return [...ordered('fits'), ...ordered('perhaps')].slice(0, mostOffers).map(({ id }) => id)
}
