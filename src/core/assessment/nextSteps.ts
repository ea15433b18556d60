import type { Scoring, Topic } from '../questionnaire/questionnaire'
import type { Clarification, NextStep, TopicResult } from './assessment'

/**
 * The described stage above the present one, for each answered field below the target of its topic. Bottlenecks first,
 * then priority (high first), then level (low first), then the order of the questionnaire.
 */
export function nextStepsOf(scoring: Scoring, topics: readonly TopicResult[]): NextStep[] {
  const steps: NextStep[] = []
  for (const [index, topic] of topics.entries()) {
    const definition = scoring.topics[index]
    if (topic.applies && definition)
      addSteps(steps, topic, definition, scoring.targets[topic.importance] ?? 0)
  }
  // Sorting is stable: equal steps keep the order of the questionnaire.
  return steps.sort((a, b) => orderKey(b) - orderKey(a))
}

/** One number for the whole order: bottleneck, then priority (at most 30), then low levels (at most 10). */
function orderKey(step: NextStep): number {
  return (step.bottleneck ? 10_000 : 0) + step.priority * 100 - step.from
}

function addSteps(steps: NextStep[], topic: TopicResult, definition: Topic, target: number): void {
  for (let index = 0; index < topic.fields.length; index += 1) {
    const field = topic.fields[index]
    if (!field) continue
    const from = field.value?.n
    const isLadder = definition.fields[index]?.by === 'level' && field.value?.d === 1
    if (!isLadder || from === undefined || from >= target) continue
    steps.push({
      field: field.id,
      question: field.question,
      topic: topic.id,
      from,
      to: from + 1,
      priority: topic.importance * (target - from),
      bottleneck: topic.bottleneck === field.id,
    })
  }
}

/** Open fields of the topics that apply, core fields first. */
export function clarificationsOf(topics: readonly TopicResult[]): Clarification[] {
  const core: Clarification[] = []
  const others: Clarification[] = []
  for (const topic of topics) {
    if (!topic.applies) continue
    for (const { id, question, topic: of, core: isCore, state } of topic.fields) {
      if (state !== 'unknown' && state !== 'unanswered' && state !== 'postponed') continue
      const list = isCore ? core : others
      list.push({ field: id, question, topic: of, core: isCore, state })
    }
  }
  return [...core, ...others]
}
