import type { Answers } from './answers/answers'
import type { TopicResult } from './assessment/assessment'
import type { Catalogue } from './catalogue/entry'
import type { IsoDate } from './date'
import { judge, type Judgement } from './evaluate'
import { roundHalfUp, toTwoDigits, type Fraction } from './fraction'
import type { ReadinessBand } from './funding/funding'
import type { Places } from './places/places'
import { walk, type Walk } from './questionnaire/walk'
import type { Outcome } from './recommendation/recommendation'

/**
 * Where a firm stands, in short; `null` where there is nothing to say. Levels 0…highest. `score`: 0–100 with two digits.
 * `points`: as a report prints them, with one digit; an estimate while there is no score.
 */
export type Standing = {
  overall: { points: number | null; score: number | null; band: string | null }
  topics: readonly TopicStanding[]
  /** `gates`: questions whose answer stops the project whatever its points are. */
  readiness: {
    index: number
    band: ReadinessBand
    caps: readonly string[]
    gates: readonly string[]
  } | null
  /** How many funding programmes fit or perhaps fit. */
  programmes: number
  /** Ids of the six entries that fit or perhaps fit best. */
  best: readonly string[]
}

const bestCount = 6

export type TopicStanding = {
  id: string
  applies: boolean
  points: number | null
  score: number | null
  level: number | null
  bottleneck: string | null
}

/** What certain answers would change; the answers themselves stay as they are. */
export type WhatIf = {
  before: Standing
  after: Standing
  /** Core fields that cap their topic now and would no longer. */
  lifted: readonly { topic: string; field: string }[]
  /** Entries of the catalogue that would stand otherwise, best first. */
  entries: readonly { id: string; from: Outcome; to: Outcome }[]
  /** Required questions that would be asked anew, without an answer. */
  opened: readonly string[]
}

/**
 * The firm on `today` as it is and as it would be with other answers, worked out by the same rules as the result itself.
 * Only what is asked can be supposed: changes to other questions have no effect.
 */
export function whatIf(
  current: Walk,
  changes: Answers,
  catalogue: Catalogue,
  places: Places | null,
  today: IsoDate,
): WhatIf {
  const isAsked = new Set(current.asked.map(({ id }) => id))
  const supposed = Object.entries(changes).filter(([id]) => isAsked.has(id))
  const then = walk(current.questionnaire, { ...current.answers, ...Object.fromEntries(supposed) })
  const now = judgement(current, catalogue, places, today)
  const next = judge(then, catalogue, places, today)
  const [before, after] = [standingOf(now), standingOf(next)]
  return {
    before,
    after,
    lifted: before.topics.flatMap(({ id, bottleneck }, index) =>
      bottleneck === null || after.topics[index]?.bottleneck === bottleneck
        ? []
        : [{ topic: id, field: bottleneck }],
    ),
    entries: changedEntries(now, next),
    opened: then.asked.flatMap(({ id, optional }) =>
      optional || isAsked.has(id) || then.answers[id] !== undefined ? [] : [id],
    ),
  }
}

type Known = { catalogue: Catalogue; places: Places | null; today: IsoDate; judgement: Judgement }

const judgements = new WeakMap<Walk, Known>()

/** How the firm stands as it is: worked out once, as one thing after another is supposed of the same answers. */
function judgement(current: Walk, catalogue: Catalogue, places: Places | null, today: IsoDate): Judgement {
  const known = judgements.get(current)
  if (known?.catalogue === catalogue && known.places === places && known.today === today)
    return known.judgement
  const found = judge(current, catalogue, places, today)
  judgements.set(current, { catalogue, places, today, judgement: found })
  return found
}

function standingOf({ assessment, funding, recommendations }: Judgement): Standing {
  const { overall, topics } = assessment
  const { readiness } = funding
  const likely = recommendations.filter(({ outcome }) => isLikely(outcome))
  return {
    overall: {
      points: printed(overall.score ?? overall.indicative),
      score: exact(overall.score),
      band: overall.band,
    },
    topics: topics.map(topicStanding),
    readiness: readiness && {
      index: readiness.index,
      band: readiness.band,
      caps: readiness.caps,
      gates: readiness.criteria.flatMap(({ id, weight, outcome }) =>
        weight === 0 && outcome === 'notMet' ? [id] : [],
      ),
    },
    programmes: likely.filter(({ kind }) => kind === 'funding-programme').length,
    best: likely.slice(0, bestCount).map(({ id }) => id),
  }
}

function topicStanding({ id, applies, score, indicative, level, bottleneck }: TopicResult): TopicStanding {
  return {
    id,
    applies,
    points: printed(score ?? indicative),
    score: exact(score),
    level,
    bottleneck,
  }
}

function changedEntries(now: Judgement, next: Judgement): WhatIf['entries'] {
  const outcomes = new Map(now.recommendations.map(({ id, outcome }) => [id, outcome]))
  return next.recommendations.flatMap(({ id, outcome: to }) => {
    const from = outcomes.get(id) ?? to
    return from === to ? [] : [{ id, from, to }]
  })
}

function isLikely(outcome: Outcome): boolean {
  return outcome === 'fits' || outcome === 'perhaps'
}

function exact(score: Fraction | null): number | null {
  return score && toTwoDigits(score)
}

function printed(score: Fraction | null): number | null {
  return score && roundHalfUp({ n: score.n * 10, d: score.d }) / 10
}
