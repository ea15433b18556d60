import type { Catalogue } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Judgement } from '../evaluate'
import { roundHalfUp, type Fraction } from '../fraction'
import type { DifficultyResult, ReadinessResult, SizeClass } from '../funding/funding'
import type { Walk } from '../questionnaire/walk'
import type { Outcome, Recommendation } from '../recommendation/recommendation'

/** The figures that a report states, so that it can be checked later whether they still hold. Points 0–100 as they are printed. */
export type Figures = {
  version: 1
  /** Day of the report. */
  date: IsoDate
  /** Versions of the content that it was made with. */
  questionnaire: string
  catalogue: string
  score: number | null
  band: string | null
  topics: Readonly<Record<string, { score: number | null; level: number | null }>>
  /** Fields of the next steps, in their order. */
  steps: readonly string[]
  readiness: Pick<ReadinessResult, 'index' | 'band'> | null
  size: SizeClass | null
  /** De-minimis room in euros on the expected day of approval. */
  roomEur: number
  difficulty: DifficultyResult['verdict']
  /** Ids of the entries by how they stand, in the order of the alphabet. */
  entries: Readonly<Record<Outcome, readonly string[]>>
  /** Most that the project could get from a programme that fits or perhaps fits, in euros by entry. */
  money: Readonly<Record<string, number>>
}

/** The figures of a judgement on a day. */
export function figuresOf(
  { questionnaire }: Walk,
  { assessment, funding, recommendations }: Judgement,
  { version }: Pick<Catalogue, 'version'>,
  date: IsoDate,
): Figures {
  const { readiness, size, deMinimis, difficulty } = funding
  return {
    version: 1,
    date,
    questionnaire: questionnaire.version,
    catalogue: version,
    score: points(assessment.overall.score),
    band: assessment.overall.band,
    topics: Object.fromEntries(
      assessment.topics
        .filter(({ applies }) => applies)
        .map(({ id, score, level }) => [id, { score: points(score), level }]),
    ),
    steps: assessment.nextSteps.map(({ field }) => field),
    readiness: readiness && { index: readiness.index, band: readiness.band },
    size: size.size,
    roomEur: deMinimis.roomEur,
    difficulty: difficulty.verdict,
    entries: {
      fits: idsWith('fits', recommendations),
      perhaps: idsWith('perhaps', recommendations),
      doesNotFit: idsWith('doesNotFit', recommendations),
      closed: idsWith('closed', recommendations),
      context: idsWith('context', recommendations),
    },
    money: Object.fromEntries(recommendations.flatMap(moneyOf).toSorted(byId)),
  }
}

/** One digit after the point, as everywhere in the report. */
function points(score: Fraction | null): number | null {
  return score && roundHalfUp({ n: score.n * 10, d: score.d }) / 10
}

function idsWith(outcome: Outcome, recommendations: readonly Recommendation[]): string[] {
  return recommendations
    .filter((one) => one.outcome === outcome)
    .map(({ id }) => id)
    .toSorted()
}

function moneyOf({ id, outcome, money }: Recommendation): [id: string, euros: number][] {
  const euros = money?.aidEur?.high ?? money?.loanEur
  const isWithin = outcome === 'fits' || outcome === 'perhaps'
  return isWithin && euros !== undefined && euros !== null ? [[id, euros]] : []
}

function byId([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
