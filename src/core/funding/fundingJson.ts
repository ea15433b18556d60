import type { IsoDate } from '../date'
import { toTwoDigits, type Fraction } from '../fraction'
import type {
  Criterion,
  DifficultyResult,
  Funding,
  LedgerCaution,
  ReadinessResult,
  SizeClass,
} from './funding'

/** What is judged for funding as plain JSON; amounts in euros. Readiness is `null` where no project is wanted. */
export type FundingJson = {
  smeSize: {
    size: SizeClass | null
    certain: boolean
    sums: Readonly<Record<'employees' | 'turnoverEur' | 'balanceSheetEur', number | null>>
    /** The rules that were applied, each once. */
    reasons: readonly string[]
  }
  deMinimis: {
    onDate: IsoDate
    usedEur: number
    roomEur: number
    cautions: readonly LedgerCaution[]
  }
  inDifficulty: DifficultyResult['verdict']
  readiness:
    | (Pick<ReadinessResult, 'index' | 'raw' | 'band' | 'caps'> & {
        criteria: readonly Pick<Criterion, 'id' | 'outcome'>[]
      })
    | null
}

/** What is judged of firm and project, as the command line prints it. Figures are rounded to two digits. */
export function fundingJson({ size, deMinimis, difficulty, readiness }: Funding): FundingJson {
  const { employees, turnoverEur, balanceSheetEur } = size.sums
  return {
    smeSize: {
      size: size.size,
      certain: size.certain,
      sums: {
        employees: rounded(employees),
        turnoverEur: rounded(turnoverEur),
        balanceSheetEur: rounded(balanceSheetEur),
      },
      reasons: [...new Set(size.reasons.map(({ rule }) => rule))],
    },
    deMinimis: {
      onDate: deMinimis.onDate,
      usedEur: deMinimis.usedEur,
      roomEur: deMinimis.roomEur,
      cautions: deMinimis.cautions,
    },
    inDifficulty: difficulty.verdict,
    readiness: readiness && {
      index: readiness.index,
      raw: readiness.raw,
      band: readiness.band,
      caps: readiness.caps,
      criteria: readiness.criteria.map(({ id, outcome }) => ({ id, outcome })),
    },
  }
}

function rounded(value: Fraction | null): number | null {
  return value ? toTwoDigits(value) : null
}
