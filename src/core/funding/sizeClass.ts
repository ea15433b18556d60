import { compare, whole, type Fraction } from '../fraction'
import { sizeClasses, type Figures, type SizeClass } from './funding'

type Limits = {
  size: SizeClass
  /** Annual work units: strictly below. */
  employeesBelow: Fraction
  /** Euros: up to and including; one of the two is enough. */
  turnoverEur: Fraction
  balanceSheetEur: Fraction
}

/** Article 2 of the annex to Recommendation 2003/361/EC. */
const ceilings: readonly Limits[] = [
  limits('micro', 10, 2_000_000, 2_000_000),
  limits('small', 50, 10_000_000, 10_000_000),
  limits('medium', 250, 50_000_000, 43_000_000),
]

/** Smallest class whose ceilings hold; `null` stands for a figure above every ceiling. */
export function classOf(
  employees: Fraction | null,
  turnoverEur: Fraction | null,
  balanceSheetEur: Fraction | null,
): SizeClass {
  const met = ceilings.find(
    (limit) =>
      employees !== null &&
      compare(employees, limit.employeesBelow) < 0 &&
      (isWithin(turnoverEur, limit.turnoverEur) || isWithin(balanceSheetEur, limit.balanceSheetEur)),
  )
  return met?.size ?? 'large'
}

/** Negative, zero or positive as a is smaller than, the same as or larger than b. */
export function compareSize(a: SizeClass, b: SizeClass): number {
  return sizeClasses.indexOf(a) - sizeClasses.indexOf(b)
}

export type SizeRange = { lowest: SizeClass; highest: SizeClass }

/** Smallest and largest class that the figures can give; more of anything never makes an enterprise smaller. */
export function classRange({ employees, turnoverEur, balanceSheetEur }: Figures): SizeRange {
  return {
    lowest: classOf(employees.low, turnoverEur.low, balanceSheetEur.low),
    highest: classOf(employees.high, turnoverEur.high, balanceSheetEur.high),
  }
}

function isWithin(figure: Fraction | null, limit: Fraction): boolean {
  return figure !== null && compare(figure, limit) <= 0
}

function limits(size: SizeClass, employees: number, turnover: number, balanceSheet: number): Limits {
  return {
    size,
    employeesBelow: whole(employees),
    turnoverEur: whole(turnover),
    balanceSheetEur: whole(balanceSheet),
  }
}
