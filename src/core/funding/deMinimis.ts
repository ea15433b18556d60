import type { Answers, Row } from '../answers/answers'
import { addDays, addMonths, type IsoDate } from '../date'
import type { AidRow, DeMinimisResult, LedgerCaution } from './funding'
import { givenRows, givenText } from './given'

/** Article 3(2) of Regulation (EU) 2023/2831: euros per single undertaking over any three years. */
const deMinimisCeilingEur = 300_000

/** Days within which an approval a little earlier or later would change what counts. */
export const boundaryDays = 14

/** An approval takes about 90 days where no other day is expected. */
const usualDays = 90

/** What the ledger depends on, as answered. */
export type LedgerInput = {
  /** `undefined` while the question is open. */
  aids: readonly Row[] | undefined
  /** Answer to `funding.deMinimisKnown`. */
  known: string | undefined
  sector: string | undefined
  onDate: IsoDate
}

/** The day on which the new aid is expected to be granted: as answered, 90 days from today where that is over. */
export function expectedApproval(answers: Answers, today: IsoDate): IsoDate {
  const given = givenText(answers, 'funding.expectedApproval')
  return given !== undefined && given >= today ? given : addDays(today, usualDays)
}

/** What was answered on earlier aid, seen from the expected day of approval. */
export function ledgerInput(answers: Answers, today: IsoDate): LedgerInput {
  return {
    aids: givenRows(answers, 'funding.aids'),
    known: givenText(answers, 'funding.deMinimisKnown'),
    sector: givenText(answers, 'company.sector'),
    onDate: expectedApproval(answers, today),
  }
}

/**
 * De-minimis aid by Regulation (EU) 2023/2831 on the day of approval: Article 3(2) with recital 11, the window goes back
 * three years to the day; Article 2(2), only enterprises linked through enterprises are one undertaking.
 */
export function ledgerOf({ aids, known, sector, onDate }: LedgerInput): DeMinimisResult {
  const windowFrom = addMonths(onDate, -36)
  const rows = (aids ?? []).map((row, position) => aidRow(row, position, windowFrom, onDate))
  const isCertain = aids !== undefined && (known === '1' || known === '2')
  return {
    onDate,
    windowFrom,
    ceilingEur: deMinimisCeilingEur,
    usedEur: usedCents(rows.filter((row) => row.counts)) / 100,
    roomEur: roomOn(rows, onDate),
    certain: isCertain,
    rows,
    returns: returnsOf(rows, onDate),
    cautions: cautionsOf(rows, windowFrom, { isCertain, known, sector, aids }),
    missing: [
      ...(aids === undefined ? ['funding.aids'] : []),
      ...(known === '1' || known === '2' ? [] : ['funding.deMinimisKnown']),
    ],
  }
}

function aidRow(row: Row, position: number, windowFrom: IsoDate, onDate: IsoDate): AidRow {
  const date = String(row.date)
  const isOurs = row.by === 'us' || row.by === 'linkedEnterprise'
  const why = !isOurs
    ? 'otherUndertaking'
    : date <= windowFrom
      ? 'beforeWindow'
      : date > onDate
        ? 'afterApproval'
        : 'counts'
  return {
    row: position,
    date,
    amountEur: Number(row.amountEur),
    counts: why === 'counts',
    why,
    leavesOn: leavingDay(date),
  }
}

/** The first day on which a grant is no longer in the window; after 29 February that is 1 March. */
function leavingDay(date: IsoDate): IsoDate {
  const day = addMonths(date, 36)
  return addMonths(day, -36) < date ? addDays(day, 1) : day
}

/** Days after the approval on which there is more room than the day before; later grants count from their own day. */
function returnsOf(rows: readonly AidRow[], onDate: IsoDate): DeMinimisResult['returns'] {
  const days = [...new Set(rows.filter(isOurs).map((row) => row.leavesOn))]
  return days
    .filter((day) => day > onDate)
    .sort()
    .map((date) => ({ date, roomEur: roomOn(rows, date), before: roomOn(rows, addDays(date, -1)) }))
    .filter(({ roomEur, before }) => roomEur > before)
    .map(({ date, roomEur }) => ({ date, roomEur }))
}

function roomOn(rows: readonly AidRow[], day: IsoDate): number {
  const counting = rows.filter((row) => isOurs(row) && row.date <= day && row.leavesOn > day)
  return Math.max(0, cents(deMinimisCeilingEur) - usedCents(counting)) / 100
}

function isOurs(row: AidRow): boolean {
  return row.why !== 'otherUndertaking'
}

function cautionsOf(
  rows: readonly AidRow[],
  windowFrom: IsoDate,
  given: Pick<LedgerInput, 'known' | 'sector' | 'aids'> & { isCertain: boolean },
): LedgerCaution[] {
  const [from, to] = [addDays(windowFrom, -boundaryDays), addDays(windowFrom, boundaryDays)]
  const isNear = ({ date, amountEur }: AidRow) => amountEur > 0 && date >= from && date <= to
  const cautions: LedgerCaution[] = []
  if (rows.some((row) => isOurs(row) && isNear(row))) cautions.push('boundary')
  if (!given.isCertain) cautions.push('unknownAids')
  if (given.known === '1') cautions.push('roughlyKnown')
  if (given.sector === 'agriculture') cautions.push('sectorAgriculture')
  if (given.aids?.some((row) => row.by === 'otherFirmOfOwner')) cautions.push('naturalPersons')
  if (rows.some((row) => row.why === 'afterApproval')) cautions.push('future')
  return cautions
}

function usedCents(rows: readonly AidRow[]): number {
  return rows.reduce((sum, row) => sum + cents(row.amountEur), 0)
}

/** Whole cents of an amount in euros. */
export function cents(eur: number): number {
  return Math.round(eur * 100)
}
