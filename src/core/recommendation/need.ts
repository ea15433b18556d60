import type { Assessment, TopicResult } from '../assessment/assessment'
import type { Scoring } from '../questionnaire/questionnaire'

/** How much a topic calls for help: importance × (target − level), 0 where nothing is known. */
export type TopicNeed = {
  topic: string
  importance: number
  level: number | null
  target: number
  need: number
}

/** Needs of all topics by id. Where a topic has no level yet, its first estimate stands in. */
export function topicNeeds(scoring: Scoring, assessment: Assessment): ReadonlyMap<string, TopicNeed> {
  return new Map(assessment.topics.map((topic) => [topic.id, needOf(topic, scoring)]))
}

function needOf(topic: TopicResult, scoring: Scoring): TopicNeed {
  const { importance, level, indicative } = topic
  const target = scoring.targets[importance] ?? 0
  const estimated = indicative ? (indicative.n * scoring.highest) / (indicative.d * 100) : null
  const known = level ?? estimated
  const need = topic.applies && known !== null ? importance * Math.max(0, target - known) : 0
  return { topic: topic.id, importance, level, target, need }
}

/** 0: among the greatest needs; 1: at least a third of the greatest; 2: less; 3: none. */
export type NeedStep = 0 | 1 | 2 | 3

/** The step of a need beside the greatest need of the firm. */
export function needStep(need: number, greatest: number): NeedStep {
  if (need <= 0) return 3
  if (need * 3 >= greatest * 2) return 0
  return need * 3 >= greatest ? 1 : 2
}
