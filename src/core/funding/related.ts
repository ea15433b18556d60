import type { Row } from '../answers/answers'
import { compare, fromDecimal, whole, zero, type Fraction } from '../fraction'
import type { Truth } from '../questionnaire/condition'
import type { RelatedRow } from './funding'

/** Shares of figures that can be added, in percent. */
export type Percents = { low: Fraction; high: Fraction }

/**
 * A row of `company.related` by Article 3. A blank cell is taken as what is usual (votes as the capital, no control) in
 * `percents` when read `asFilled`, and as not known when read `asPossible`.
 */
export type Weighed = { percents: Percents; related: RelatedRow }

export type Reading = 'asFilled' | 'asPossible'

const quarter = whole(25)
const half = whole(50)
const all = whole(100)

/** How the row at the position counts: exactly, or between two shares. */
export function weighed(row: Row, position: number, reading: Reading): Weighed {
  const share = shareOf(row, reading)
  const control = controlOf(row, reading)
  const market = row.sameMarket === 'yes' ? both(true) : row.sameMarket === 'no' ? both(false) : open
  const percents = {
    low: added(row.holder, share.low, control.low, market.low),
    high: added(row.holder, share.high, control.high, market.high),
  }
  return { percents, related: relatedRow(row, position, percents, share) }
}

/**
 * Whether public bodies hold 25 % or more of capital or votes, alone or together (Article 3(4)): then no SME, whatever
 * its size.
 */
export function publicOwner(rows: readonly Row[], reading: Reading): Truth {
  const bodies = rows.filter((row) => row.holder === 'publicBody')
  const controls = bodies.map((row) => controlOf(row, reading))
  const together = (column: string, other: string, end: 'low' | 'high') =>
    sumOf(bodies.map((row) => cellRange(row, column, other, reading)[end]))
  const most = (end: 'low' | 'high') =>
    Math.max(together('capitalPercent', 'votesPercent', end), together('votesPercent', 'capitalPercent', end))
  if (most('low') >= 25 || controls.some((control) => control.low)) return 'yes'
  return most('high') >= 25 || controls.some((control) => control.high) ? 'unknown' : 'no'
}

/** Percents are added in millionths, so that shares with decimals meet the limit exactly. */
function sumOf(percents: readonly number[]): number {
  return percents.reduce((sum, percent) => sum + Math.round(percent * 1e6), 0) / 1e6
}

type Bounds<Value> = { low: Value; high: Value }

const open: Bounds<boolean> = { low: false, high: true }
const both = <Value>(value: Value): Bounds<Value> => ({ low: value, high: value })

/** Share of the figures that is added, in percent (Articles 3 and 6). The higher of capital and votes decides. */
function added(holder: unknown, share: Fraction, controls: boolean, sameMarket: boolean): Fraction {
  const isLinked = controls || compare(share, half) > 0
  switch (holder) {
    case 'enterprise':
      return isLinked ? all : compare(share, quarter) >= 0 ? share : zero
    case 'persons':
      return isLinked && sameMarket ? all : zero
    case 'exemptInvestor':
      return isLinked ? all : zero
    default:
      return zero
  }
}

function controlOf({ controls, capitalPercent, votesPercent }: Row, reading: Reading): Bounds<boolean> {
  if (controls === 'yes') return both(true)
  if (controls === 'no') return both(false)
  const isBlank = controls === undefined
  const hasShare = capitalPercent !== undefined || votesPercent !== undefined
  return isBlank && hasShare && reading === 'asFilled' ? both(false) : open
}

function shareOf(row: Row, reading: Reading): Bounds<Fraction> {
  const capital = cellRange(row, 'capitalPercent', 'votesPercent', reading)
  const votes = cellRange(row, 'votesPercent', 'capitalPercent', reading)
  return {
    low: fromDecimal(Math.max(capital.low, votes.low)),
    high: fromDecimal(Math.max(capital.high, votes.high)),
  }
}

/** A blank share is usually as high as the other one; strictly it can be anything, but no majority of votes without control. */
function cellRange(row: Row, column: string, other: string, reading: Reading): Bounds<number> {
  const [own, usual] = [row[column], row[other]]
  if (typeof own === 'number') return both(own)
  if (typeof usual === 'number' && reading === 'asFilled') return both(usual)
  return { low: 0, high: column === 'votesPercent' && row.controls === 'no' ? 50 : 100 }
}

function relatedRow(row: Row, position: number, percents: Percents, share: Bounds<Fraction>): RelatedRow {
  const isExact = compare(percents.low, percents.high) === 0
  const percent = isExact ? percents.low : null
  return { row: position, percent, ...treatmentOf(row, percent, compare(share.low, quarter) >= 0) }
}

function treatmentOf(
  { holder }: Row,
  percent: Fraction | null,
  isHolding: boolean,
): Pick<RelatedRow, 'treatment' | 'rule'> {
  if (holder === 'publicBody')
    return { treatment: isHolding ? 'publicBody' : 'autonomous', rule: 'sizePublicBody' }
  const byPersons = holder === 'persons'
  if (percent === null)
    return { treatment: 'unclear', rule: byPersons ? 'sizeLinkedByPersons' : 'sizeLinked' }
  if (compare(percent, half) > 0)
    return { treatment: 'linked', rule: byPersons ? 'sizeLinkedByPersons' : 'sizeLinked' }
  if (compare(percent, zero) > 0) return { treatment: 'partner', rule: 'sizePartner' }
  if (holder === 'exemptInvestor' && isHolding) return { treatment: 'exempt', rule: 'sizeExemptInvestor' }
  return { treatment: 'autonomous', rule: byPersons ? 'sizeLinkedByPersons' : 'sizeAutonomous' }
}
