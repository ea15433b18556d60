import type { Row } from '../answers/answers'
import { add, compare, divide, fromDecimal, multiply, whole, zero, type Fraction } from '../fraction'
import type { Figure, Figures, Sums } from './funding'
import type { Percents } from './related'

/** Figures of an enterprise as entered: annual work units and euros. */
export type Entered = Readonly<Record<keyof Sums, number | undefined>>

/** One value for each of the three figures. */
export function eachFigure<Value>(of: (id: keyof Sums) => Value): Record<keyof Sums, Value> {
  return {
    employees: of('employees'),
    turnoverEur: of('turnoverEur'),
    balanceSheetEur: of('balanceSheetEur'),
  }
}

/** Own figures with the shares of others (Article 6); a figure that is missing can be anything, adding never lessens. */
export function summed(
  own: Entered,
  others: readonly { row: Row; percents: Percents }[],
  /** The question on relations while these are not known. */
  openRelations: string | null,
): Figures {
  return eachFigure((id) => {
    const parts = others.map(({ row, percents }) => partOf(row[id], percents))
    const entered = own[id]
    const start: Figure =
      entered === undefined
        ? { low: zero, high: null, missing: [`company.${id}`] }
        : { low: fromDecimal(entered), high: fromDecimal(entered), missing: [] }
    const isOpen = parts.some(({ low, high }) => high === null || compare(low, high) !== 0)
    return {
      low: sumOf([start.low, ...parts.map((part) => part.low)]),
      high: openRelations ? null : sumOfAll([start.high, ...parts.map((part) => part.high)]),
      missing: [...start.missing, ...(openRelations ? [openRelations] : isOpen ? ['company.related'] : [])],
    }
  })
}

/** The figures that are one value; `null` for the others. */
export function settledSums(figures: Figures): Sums {
  return eachFigure((id) => {
    const { low, high } = figures[id]
    return high && compare(low, high) === 0 ? low : null
  })
}

type Part = { low: Fraction; high: Fraction | null }

function partOf(entered: string | number | undefined, { low, high }: Percents): Part {
  if (compare(high, zero) === 0) return { low: zero, high: zero }
  if (typeof entered !== 'number') return { low: zero, high: null }
  const figure = fromDecimal(entered)
  return { low: share(figure, low), high: share(figure, high) }
}

function share(figure: Fraction, percent: Fraction): Fraction {
  return multiply(figure, divide(percent, whole(100)))
}

function sumOfAll(parts: readonly (Fraction | null)[]): Fraction | null {
  const known = parts.flatMap((part) => (part ? [part] : []))
  return known.length === parts.length ? sumOf(known) : null
}

/** The order in which rows are entered must not show, not even where digits end. */
function sumOf(parts: readonly Fraction[]): Fraction {
  return [...parts].sort((a, b) => compare(a, b) || a.d - b.d).reduce(add, zero)
}
