import type { Assessment, OverallResult, TopicResult } from './assessment/assessment'
import type { IsoDate } from './date'
import { toTwoDigits, type Fraction } from './fraction'
import type { Funding } from './funding/funding'
import { fundingJson, type FundingJson } from './funding/fundingJson'
import type { Walk } from './questionnaire/walk'
import { offersFor } from './recommendation/offers'
import type { Reason, Recommendation } from './recommendation/recommendation'

/** The whole result as plain JSON, as the command line prints it. Scores and coverage are rounded to two digits. */
export type ResultJson = {
  questionnaire: { id: string; version: string }
  date: IsoDate
  topics: Readonly<Record<string, TopicJson>>
  overall: Figures & { band: string | null }
  nextSteps: readonly StepJson[]
  funding: FundingJson
  recommendations: readonly RecommendationJson[]
}

export type Figures = {
  score: number | null
  indicative: number | null
  range: readonly [number, number] | null
}

export type TopicJson = Figures & {
  level: number | null
  bottleneck: string | null
  coverage: number | null
  applies: boolean
}

export type StepJson = {
  field: string
  from: number
  to: number
  priority: number
  offers: readonly string[]
}

export type RecommendationJson = Pick<
  Recommendation,
  'id' | 'kind' | 'outcome' | 'open' | 'failed' | 'unsure'
> & {
  /** The code, and after a colon what it is about: `servesTopic:iot`. */
  reasons: readonly string[]
}

/** Result of an assessment on `today`. What cannot be rated or does not apply is `null`. */
export function resultJson(
  walk: Walk,
  assessment: Assessment,
  funding: Funding,
  recommendations: readonly Recommendation[],
  today: IsoDate,
): ResultJson {
  const { id, version } = walk.questionnaire
  return {
    questionnaire: { id, version },
    date: today,
    topics: Object.fromEntries(assessment.topics.map((topic) => [topic.id, topicJson(topic)])),
    overall: { ...figures(assessment.overall), band: assessment.overall.band },
    nextSteps: assessment.nextSteps.map(({ field, from, to, priority }) => ({
      field,
      from,
      to,
      priority,
      offers: offersFor(field, recommendations),
    })),
    funding: fundingJson(funding),
    recommendations: recommendations.map(recommendationJson),
  }
}

function topicJson(topic: TopicResult): TopicJson {
  return {
    ...figures(topic),
    level: topic.level,
    bottleneck: topic.bottleneck,
    coverage: rounded(topic.coverage),
    applies: topic.applies,
  }
}

function figures({
  score,
  indicative,
  range,
}: Pick<OverallResult, 'score' | 'indicative' | 'range'>): Figures {
  return {
    score: rounded(score),
    indicative: rounded(indicative),
    range: range ? [toTwoDigits(range.low), toTwoDigits(range.high)] : null,
  }
}

function rounded(value: Fraction | null): number | null {
  return value ? toTwoDigits(value) : null
}

function recommendationJson(one: Recommendation): RecommendationJson {
  const { id, kind, outcome, reasons, open, failed, unsure } = one
  return { id, kind, outcome, reasons: reasons.map(reasonText), open, failed, unsure }
}

function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'servesTopic':
      return `${reason.code}:${reason.topic}`
    case 'servesField':
      return `${reason.code}:${reason.field}`
    case 'projectTopic':
      return `${reason.code}:${reason.topic}`
    case 'projectKind':
      return `${reason.code}:${reason.kind}`
    case 'near':
      return `${reason.code}:${reason.km}`
    case 'inYourState':
    case 'focusInYourState':
      return `${reason.code}:${reason.state}`
    case 'partnerCountry':
      return `${reason.code}:${reason.country}`
    case 'yourSector':
      return `${reason.code}:${reason.sector}`
    case 'nationwide':
    case 'free':
      return reason.code
  }
}
