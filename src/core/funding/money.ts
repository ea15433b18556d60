import type { FundingTerms, Rate } from '../catalogue/entry'
import { compare, fromDecimal, multiply, roundHalfUp, whole, type Fraction } from '../fraction'
import {
  compileCondition,
  isUnknown,
  leaves,
  type Compiled,
  type Condition,
  type Source,
} from '../questionnaire/condition'
import { cents } from './deMinimis'
import type { Funding } from './funding'

/** Lowest and highest amount, in euros with cents. */
export type EuroRange = { low: number; high: number }

/**
 * What a project could get from a programme and has to carry itself. Amounts in euros with cents, half up; ranges where
 * an answer is missing that decides the rate.
 */
export type ProgrammeMoney = {
  costEur: number
  /** Cost that counts. */
  eligibleEur: number
  /** Percent of the eligible cost; `null` where no rate is known. */
  rate: { low: number; high: number } | null
  /** `null` where no rate is known, and for loans: what a loan is worth is not known here. */
  aidEur: EuroRange | null
  /** Largest loan for this project; `null` for everything else. */
  loanEur: number | null
  ownShareEur: EuroRange | null
  /** Cost with value added tax: what has to be paid before the money comes; `null` for loans and equity. */
  peakPreFinancingEur: number | null
  vatEur: number
  /** What bounds the highest amount. `room`: more than the de-minimis room, so that all of it would be refused. */
  limitedBy: 'rate' | 'maximum' | 'eligibleCost' | 'room' | null
  /** Cost below the smallest project that is funded. */
  belowMinimum: boolean
  /** Questions that decide the rate. */
  open: readonly string[]
}

/** Standard rate by section 12 of the German value added tax act, in percent. */
const vatPercent = 19

type Named = Readonly<Record<string, Condition>>

/** Money of a programme for the project; `null` without a project, without its cost, and for services. */
export function programmeMoney(
  terms: FundingTerms,
  funding: Funding,
  source: Source,
  named: Named = {},
): ProgrammeMoney | null {
  const costEur = funding.project?.costEur ?? null
  if (costEur === null || terms.instrument === 'service') return null
  const cost = whole(cents(costEur))
  const eligible = atMost(raised(cost, terms, funding), terms.eligibleCostAtMostEur)
  const isLoan = terms.instrument === 'loan' || terms.instrument === 'equity'
  const none: { rates: number[]; open: string[] } = { rates: [], open: [] }
  const { rates, open } = isLoan ? none : ratesOf(terms.rates, funding, source, named)
  const aid = aidOf(rates, eligible, terms.maximumEur)
  const vat = percentOf(cost, whole(vatPercent))
  return {
    costEur,
    eligibleEur: euros(eligible),
    rate: rates.length === 0 ? null : { low: Math.min(...rates), high: Math.max(...rates) },
    aidEur: aid && { low: euros(aid.low), high: euros(aid.high) },
    loanEur: terms.instrument === 'loan' ? euros(atMost(eligible, terms.maximumEur)) : null,
    ownShareEur: aid && { low: (cost.n - aid.high.n) / 100, high: (cost.n - aid.low.n) / 100 },
    peakPreFinancingEur: isLoan ? null : (cost.n + vat.n) / 100,
    vatEur: euros(vat),
    limitedBy: limitOf({ terms, funding, cost, eligible, aid, rates }),
    belowMinimum: terms.minimumEur !== undefined && costEur < terms.minimumEur,
    open,
  }
}

/** The cost with the flat overhead that a programme adds; as begun counts the wanted start, else the expected approval. */
function raised(cost: Fraction, { overhead }: FundingTerms, { project }: Funding): Fraction {
  const begun = project?.wantedStart ?? project?.expectedApproval
  if (!overhead || begun === undefined || begun <= overhead.begunAfter) return cost
  return whole(cost.n + percentOf(cost, fromDecimal(overhead.percent)).n)
}

type CentRange = { low: Fraction; high: Fraction }

function aidOf(
  rates: readonly number[],
  eligible: Fraction,
  maximumEur: number | undefined,
): CentRange | null {
  if (rates.length === 0) return null
  const aid = (percent: number) => atMost(percentOf(eligible, fromDecimal(percent)), maximumEur)
  return { low: aid(Math.min(...rates)), high: aid(Math.max(...rates)) }
}

/** Rates that can be the firm's: the first whose condition holds, and those before it that are not settled. */
function ratesOf(
  rates: readonly Rate[],
  { size }: Funding,
  source: Source,
  named: Named,
): { rates: number[]; open: string[] } {
  const possible: number[] = []
  const open: string[] = []
  for (const rate of rates) {
    const truth = rate.when ? compiled(rate.when, named)(source) : 'yes'
    if (truth !== 'no') possible.push(rate.percent)
    if (truth === 'yes') return { rates: possible, open }
    if (truth === 'unknown' && rate.when)
      for (const leaf of leaves(rate.when, named)) {
        const asked = 'answer' in leaf && isUnknown(source.answer(leaf.answer)) ? [leaf.answer] : []
        const ofSize = 'fact' in leaf && leaf.fact === 'smeSize' ? size.missing : []
        for (const id of [...asked, ...ofSize]) if (!open.includes(id)) open.push(id)
      }
  }
  return { rates: possible, open }
}

const cache = new WeakMap<Condition, { named: Named; holds: Compiled }>()

function compiled(condition: Condition, named: Named): Compiled {
  const known = cache.get(condition)
  if (known?.named === named) return known.holds
  const holds = compileCondition(condition, named)
  cache.set(condition, { named, holds })
  return holds
}

type Limited = {
  terms: FundingTerms
  funding: Funding
  cost: Fraction
  eligible: Fraction
  aid: CentRange | null
  rates: readonly number[]
}

function limitOf({ terms, funding, cost, eligible, aid, rates }: Limited): ProgrammeMoney['limitedBy'] {
  if (!aid) return null
  const onlyDeMinimis = terms.aidBasis.length > 0 && terms.aidBasis.every((basis) => basis === 'de-minimis')
  if (onlyDeMinimis && aid.high.n > cents(funding.deMinimis.roomEur)) return 'room'
  const byRate = percentOf(eligible, fromDecimal(Math.max(...rates)))
  if (compare(aid.high, byRate) < 0) return 'maximum'
  return compare(eligible, cost) < 0 ? 'eligibleCost' : 'rate'
}

/** A share of cents, rounded to whole cents, halves upwards. */
function percentOf(amount: Fraction, percent: Fraction): Fraction {
  return whole(roundHalfUp(multiply(amount, { n: percent.n, d: percent.d * 100 })))
}

function atMost(amount: Fraction, limitEur: number | undefined): Fraction {
  return limitEur === undefined ? amount : whole(Math.min(amount.n, cents(limitEur)))
}

function euros(amount: Fraction): number {
  return amount.n / 100
}
