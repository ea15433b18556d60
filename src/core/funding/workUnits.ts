import { add, divide, fromDecimal, multiply, whole, zero, type Fraction } from '../fraction'

/** A group of people who work alike: how many, and what part of full time or of the year. */
export type Staff =
  | { kind: 'fullTime' | 'owner' | 'apprentice'; count: number }
  /** `share` of full time, 0 to 1. */
  | { kind: 'partTime'; count: number; share: number }
  /** Full time in some months of the year, 0 to 12. */
  | { kind: 'partOfYear'; count: number; months: number }

/**
 * Annual work units by Article 5 of the annex to Recommendation 2003/361/EC, exact and unrounded: owners who manage count,
 * apprentices do not, part of the time or year counts as that part.
 */
export function workUnits(staff: readonly Staff[]): Fraction {
  return staff.map(unitsOf).reduce(add, zero)
}

function unitsOf(group: Staff): Fraction {
  const count = fromDecimal(group.count)
  switch (group.kind) {
    case 'fullTime':
    case 'owner':
      return count
    case 'apprentice':
      return zero
    case 'partTime':
      return multiply(count, fromDecimal(group.share))
    case 'partOfYear':
      return multiply(count, divide(fromDecimal(group.months), whole(12)))
  }
}
