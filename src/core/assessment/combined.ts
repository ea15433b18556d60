import { add, divide, multiply, smaller, zero, type Fraction } from '../fraction'

/** Weighted mean of the items' values, or the lowest of them; an absent value counts 0. `null` where there is no item. */
export function combined<Item>(
  rule: 'mean' | 'minimum',
  items: readonly Item[],
  valueOf: (item: Item) => Fraction | null,
  weightOf: (item: Item) => Fraction,
): Fraction | null {
  let sum = zero
  let weights = zero
  let lowest: Fraction | null = null
  for (const item of items) {
    const value = valueOf(item) ?? zero
    if (rule === 'minimum') lowest = lowest === null ? value : smaller(lowest, value)
    else {
      sum = add(sum, multiply(value, weightOf(item)))
      weights = add(weights, weightOf(item))
    }
  }
  if (rule === 'minimum') return lowest
  return weights.n === 0 ? null : divide(sum, weights)
}
