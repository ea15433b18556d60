import type { IsoDate } from '../date'
import type { Fraction } from '../fraction'
import type { Truth } from '../questionnaire/condition'

/** Size class by Recommendation 2003/361/EC; `large` is every enterprise that is no SME. */
export const sizeClasses = ['micro', 'small', 'medium', 'large'] as const
export type SizeClass = (typeof sizeClasses)[number]

/** Where a rule stands: a legal text with its article. The words stand in `i18n/funding`. */
export type RuleId =
  | 'sizeThresholds'
  | 'sizeHeadcount'
  | 'sizeTwoYears'
  | 'sizeNewFirm'
  | 'sizeOwnership'
  | 'sizeAutonomous'
  | 'sizePartner'
  | 'sizeLinked'
  | 'sizeLinkedByPersons'
  | 'sizeExemptInvestor'
  | 'sizePublicBody'
  | 'deMinimisCeiling'
  | 'deMinimisWindow'
  | 'deMinimisExceeding'
  | 'deMinimisSingleUndertaking'
  | 'deMinimisSectors'
  | 'deMinimisGrantDay'
  | 'difficultyCapital'
  | 'difficultyOwnFunds'
  | 'difficultyInsolvency'
  | 'difficultyYoungSme'
  | 'openRecovery'
  | 'startOfWorks'
  | 'startGber'
  | 'startTax'
  | 'ownShare'
  | 'preFinancing'
  | 'gberEnd'

/** Figures of an enterprise: annual work units and euros. `null` where a needed figure is missing. */
export type Sums = {
  employees: Fraction | null
  turnoverEur: Fraction | null
  balanceSheetEur: Fraction | null
}

/** What a figure can be: annual work units or euros. `high` is `null` where nothing bounds it. */
export type Figure = {
  low: Fraction
  high: Fraction | null
  /** Questions whose answers would make it one value. */
  missing: readonly string[]
}

export type Figures = Readonly<Record<keyof Sums, Figure>>

/** How one row of `company.related` counts. */
export type RelatedRow = {
  /** Position in the answer, from 0. */
  row: number
  treatment: 'autonomous' | 'partner' | 'linked' | 'exempt' | 'publicBody' | 'unclear'
  /** Share of its figures that is added, in percent; `null` where unclear. */
  percent: Fraction | null
  rule: RuleId
}

/** Why the size is what it is, in the order in which the rules were applied. */
export type SizeReason = { rule: RuleId; params?: Readonly<Record<string, string | number>> }

export type SizeResult = {
  /** `null`: unclear, never an SME by default. */
  size: SizeClass | null
  /** False for estimates, where the year before would have to be checked, and while `size` is null. */
  certain: boolean
  /** Smallest and largest class that what is not known leaves open; gates ask these. */
  lowest: SizeClass
  highest: SizeClass
  /** What the sums can still be. */
  figures: Figures
  /** Whether public bodies hold 25 % or more. */
  publicOwner: Truth
  own: Sums
  /** Own figures with those of partner and linked enterprises. */
  sums: Sums
  related: readonly RelatedRow[]
  reasons: readonly SizeReason[]
  /** Questions whose answers are missing for a certain result. */
  missing: readonly string[]
}

export type AidRow = {
  /** Position in the answer, from 0. */
  row: number
  date: IsoDate
  amountEur: number
  counts: boolean
  /** Why it does not count, or the day on which it leaves the window. */
  why: 'counts' | 'beforeWindow' | 'afterApproval' | 'otherUndertaking'
  leavesOn: IsoDate
}

export type LedgerCaution =
  'boundary' | 'unknownAids' | 'roughlyKnown' | 'sectorAgriculture' | 'naturalPersons' | 'future'

/** De-minimis aid by Regulation (EU) 2023/2831 on the expected day of approval. Amounts in euros with cents. */
export type DeMinimisResult = {
  onDate: IsoDate
  windowFrom: IsoDate
  ceilingEur: number
  usedEur: number
  /** Never below 0. */
  roomEur: number
  /** False while the earlier aid is not known. */
  certain: boolean
  rows: readonly AidRow[]
  /** Days after `onDate` on which room returns, with the room from then on. */
  returns: readonly { date: IsoDate; roomEur: number }[]
  cautions: readonly LedgerCaution[]
  missing: readonly string[]
}

export type DifficultyResult = {
  verdict: 'yes' | 'no' | 'unknown'
  /** Each ground of its own, by Article 2(18). */
  insolvency: 'yes' | 'no' | 'unknown'
  capitalLost: 'yes' | 'no' | 'unknown'
  openRecovery: 'yes' | 'no' | 'unknown'
  reasons: readonly SizeReason[]
  missing: readonly string[]
}

export type ReadinessBand = 'early' | 'preparing' | 'nearlyReady' | 'ready'

export type Criterion = {
  /** Question id. */
  id: string
  /** `gate` questions carry no points. */
  outcome: 'met' | 'partly' | 'notMet' | 'open'
  weight: number
  points: number
}

export type ReadinessResult = {
  /** 0 to 100, after caps. */
  index: number
  /** The index before caps. */
  raw: number
  band: ReadinessBand
  /** Questions that cap the index. */
  caps: readonly string[]
  criteria: readonly Criterion[]
}

/** The project as answered; `null` parts are not answered. */
export type Project = {
  topics: readonly string[] | null
  kinds: readonly string[] | null
  costEur: number | null
  started: 'nothing' | 'offers' | 'withdrawable' | 'separable' | 'binding' | 'unknown' | null
  wantedStart: IsoDate | null
  /** Given, or 90 days after today. */
  expectedApproval: IsoDate
}

/** Everything that is judged of the firm itself, whatever the programme. */
export type Funding = {
  size: SizeResult
  deMinimis: DeMinimisResult
  difficulty: DifficultyResult
  /** `null` while no project is wanted. */
  readiness: ReadinessResult | null
  project: Project | null
}
