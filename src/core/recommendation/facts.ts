import type { Assessment } from '../assessment/assessment'
import { neverAsked, type Known, type Source } from '../questionnaire/condition'
import type { Walk } from '../questionnaire/walk'

/** What is known of the firm, as conditions of the catalogue ask for it. */
export type Facts = {
  source: Source
  /** Questions whose answers would make a topic's level known. */
  openOfTopic: (topic: string) => readonly string[]
  answerOf: (id: string) => Known
}

/** Facts from the answers that count and the levels of the topics. Derived facts are not known yet. */
export function factsOf(walk: Walk, assessment: Assessment): Facts {
  const asked = new Set(walk.asked.map((question) => question.id))
  const topics = new Map(assessment.topics.map((topic) => [topic.id, topic]))
  const answer = (id: string): Known => (asked.has(id) ? walk.answers[id] : neverAsked)
  const level = (id: string): Known => {
    const topic = topics.get(id)
    return topic && topic.applies ? (topic.level ?? undefined) : neverAsked
  }
  return {
    source: { answer, level, fact: () => undefined },
    openOfTopic: (topic) =>
      assessment.clarifications.filter((open) => open.topic === topic).map((open) => open.question),
    answerOf: answer,
  }
}

/** True where a value is missing or "don't know". */
export function isUnknown(value: Known): boolean {
  return value === undefined || value === 'unknown' || (Array.isArray(value) && value[0] === 'unknown')
}
