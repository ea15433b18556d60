import type { Answers, Row } from '../answers/answers'
import { fromDecimal } from '../fraction'
import type { Truth } from '../questionnaire/condition'
import { eachFigure, settledSums, summed, type Entered } from './figures'
import type { Figures, SizeClass, SizeReason, SizeResult } from './funding'
import { givenNumber, givenRows, givenText } from './given'
import { publicOwner, weighed, type Reading, type Weighed } from './related'
import { classOf, classRange, type SizeRange } from './sizeClass'
import { openYears, rangeAfter, sizeClassOf, type EarlierYears } from './twoYears'

/** What the size depends on, as answered. */
export type SizeInput = EarlierYears & {
  own: Entered
  hasRelations: string | undefined
  related: readonly Row[]
  ownershipChanged: boolean
  estimated: boolean
}

/** What was answered on the size of the firm. */
export function sizeInput(answers: Answers): SizeInput {
  return {
    own: eachFigure((id) => givenNumber(answers, `company.${id}`)),
    hasRelations: givenText(answers, 'company.hasRelations'),
    related: givenRows(answers, 'company.related') ?? [],
    statusHeld: givenText(answers, 'company.statusHeld'),
    classBefore: givenText(answers, 'company.classBefore'),
    ownershipChanged: givenText(answers, 'company.ownershipChanged') === 'yes',
    estimated: givenText(answers, 'company.estimated') === 'yes',
  }
}

/**
 * SME size by the annex to Recommendation 2003/361/EC (= annex I to Regulation (EU) 651/2014). What is not known is
 * taken as everything it can be: a class is named where all of it gives the same one.
 */
export function sizeOf(input: SizeInput): SizeResult {
  const filled = judged(input, 'asFilled')
  const possible = judged(input, 'asPossible')
  const size = namedSize(filled, input)
  const isSettled = possible.range.lowest === possible.range.highest
  return {
    size,
    certain: size !== null && isSettled && !input.estimated,
    ...possible.range,
    figures: possible.figures,
    publicOwner: possible.publicOwner,
    own: eachFigure((id) => {
      const entered = input.own[id]
      return entered === undefined ? null : fromDecimal(entered)
    }),
    sums: settledSums(filled.figures),
    related: filled.rows.map(({ related }) => related),
    reasons: reasonsOf(filled, size, input),
    missing: isSettled ? [] : missingOf(possible, input),
  }
}

type Judged = {
  rows: readonly Weighed[]
  figures: Figures
  publicOwner: Truth
  /** By the figures of the latest year alone, and after the rule of two years. */
  latest: SizeRange
  range: SizeRange
}

function judged(input: SizeInput, reading: Reading): Judged {
  const { own, related, hasRelations } = input
  const isRelated = hasRelations === 'yes'
  const counted = isRelated ? related : []
  const rows = counted.map((row, position) => weighed(row, position, reading))
  const openRelations =
    hasRelations === 'no'
      ? null
      : !isRelated
        ? 'company.hasRelations'
        : counted.length === 0
          ? 'company.related'
          : null
  const parts = rows.flatMap(({ percents }, position) => {
    const row = counted[position]
    return row ? [{ row, percents }] : []
  })
  const figures = summed(own, parts, openRelations)
  const owner = openRelations ? 'unknown' : publicOwner(counted, reading)
  const latest = classRange(figures)
  const after = input.ownershipChanged ? latest : rangeAfter(latest, input)
  const range = {
    lowest: owner === 'yes' ? ('large' as const) : after.lowest,
    highest: owner === 'no' ? after.highest : ('large' as const),
  }
  return { rows, figures, publicOwner: owner, latest, range }
}

/** Where the status held is not known the latest figures name the class, though not for certain. */
function namedSize({ range, latest, publicOwner: owner }: Judged, input: SizeInput): SizeClass | null {
  if (range.lowest === range.highest) return range.lowest
  const isHeldOpen = sizeClassOf(input.statusHeld) === undefined
  return isHeldOpen && owner === 'no' && latest.lowest === latest.highest ? latest.lowest : null
}

function reasonsOf(
  { rows, figures, latest, publicOwner: owner }: Judged,
  size: SizeClass | null,
  input: SizeInput,
) {
  const reasons: SizeReason[] = rows.map(({ related: { row, rule } }) => ({ rule, params: { row } }))
  if (input.hasRelations === 'no') reasons.push({ rule: 'sizeAutonomous' })
  if (owner === 'yes')
    return [...reasons.filter(({ rule }) => rule !== 'sizePublicBody'), { rule: 'sizePublicBody' as const }]
  const { employees, turnoverEur, balanceSheetEur } = figures
  const byMoney = classOf({ n: 0, d: 1 }, turnoverEur.high, balanceSheetEur.high)
  if (latest.lowest === latest.highest)
    reasons.push({
      rule: byMoney === latest.lowest && employees.high ? 'sizeThresholds' : 'sizeHeadcount',
      params: { size: latest.lowest },
    })
  const hasEarlier = input.statusHeld !== undefined || input.classBefore !== undefined
  if (input.ownershipChanged) reasons.push({ rule: 'sizeOwnership' })
  else if (hasEarlier) reasons.push({ rule: 'sizeTwoYears', params: { size: size ?? 'unknown' } })
  if (input.estimated) reasons.push({ rule: 'sizeNewFirm' })
  return reasons
}

function missingOf({ figures, latest, publicOwner: owner }: Judged, input: SizeInput): string[] {
  const { employees, turnoverEur, balanceSheetEur } = figures
  const isRawOpen = latest.lowest !== latest.highest
  const ofFigures = isRawOpen
    ? [employees, turnoverEur, balanceSheetEur].flatMap(({ missing }) => missing)
    : []
  const ofOwner =
    owner !== 'unknown' ? [] : [input.hasRelations === 'yes' ? 'company.related' : 'company.hasRelations']
  const hasEarlier = input.statusHeld !== undefined || input.classBefore !== undefined
  const ofYears = hasEarlier && !input.ownershipChanged ? openYears(input) : []
  return [...new Set([...ofFigures, ...ofOwner, ...ofYears])]
}
