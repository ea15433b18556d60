import { assess } from './assessment/assess'
import type { Assessment } from './assessment/assessment'
import type { Catalogue } from './catalogue/entry'
import type { IsoDate } from './date'
import type { Funding } from './funding/funding'
import { judgeFunding } from './funding/judge'
import type { Places } from './places/places'
import type { Walk } from './questionnaire/walk'
import { decidingQuestions, type Deciding } from './recommendation/deciding'
import { recommend } from './recommendation/recommend'
import type { Recommendation } from './recommendation/recommendation'
import { whatWouldChange, type WouldChange } from './recommendation/whatWouldChange'

/** Where a firm stands on one day, and how every entry of the catalogue stands to it. */
export type Judgement = {
  assessment: Assessment
  funding: Funding
  recommendations: readonly Recommendation[]
}

/** Everything that is worked out from the answers of a firm on one day. */
export type Evaluation = Judgement & {
  /** What would make entries fit that do not. */
  changes: readonly WouldChange[]
  /** Open questions that settle most. */
  deciding: readonly Deciding[]
}

type Judged = [walk: Walk, catalogue: Catalogue, places: Places | null, today: IsoDate]

/** The judgement of a walk on `today`. Without `places` no distance is known. */
export function judge(...[walk, catalogue, places, today]: Judged): Judgement {
  const assessment = assess(walk)
  const funding = judgeFunding(walk, today)
  return {
    assessment,
    funding,
    recommendations: recommend(walk, assessment, funding, catalogue, places, today),
  }
}

/** The judgement of a walk on `today` with what would change it, which takes three times as long. */
export function evaluate(...[walk, catalogue, places, today]: Judged): Evaluation {
  return {
    ...judge(walk, catalogue, places, today),
    changes: whatWouldChange(walk, catalogue, today),
    deciding: decidingQuestions(walk, catalogue, today),
  }
}
