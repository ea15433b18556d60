import type { IsoDate } from '../date'
import { fromDecimal, multiply, roundHalfUp, whole } from '../fraction'

/** Staff cost is raised by a flat overhead for projects begun after this day (section 3(3b) of the FZulG). */
const overheadAfter: IsoDate = '2025-12-31'
const overheadPercent = 20

/** Largest base in a business year: projects begun after that day or before it, in euros (section 3(5) of the FZulG). */
const largestBaseEur = { now: 12_000_000, earlier: 10_000_000 }

/** Percent of the base; the higher rate for SMEs on request (section 4(1) of the FZulG). */
const percents = { sme: 35, others: 25 }

/** What the research allowance depends on; staff cost of one business year in euros, after 27 March 2024. */
export type ResearchProject = { staffEur: number; begunOn: IsoDate; isSme: boolean }

/** Base and research allowance in euros with cents, half up. */
export function researchAllowance({ staffEur, begunOn, isSme }: ResearchProject): {
  baseEur: number
  allowanceEur: number
} {
  const hasOverhead = begunOn > overheadAfter
  const staff = whole(Math.round(staffEur * 100))
  const raised = hasOverhead ? multiply(staff, fromDecimal(1 + overheadPercent / 100)) : staff
  const largest = hasOverhead ? largestBaseEur.now : largestBaseEur.earlier
  const base = Math.min(roundHalfUp(raised), largest * 100)
  const percent = isSme ? percents.sme : percents.others
  const allowance = roundHalfUp(multiply(whole(base), { n: percent, d: 100 }))
  return { baseEur: base / 100, allowanceEur: allowance / 100 }
}
