import type { TopicResult } from '../core/assessment/assessment'
import { topicNeeds } from '../core/recommendation/need'
import type { ReportContext } from './reportInput'

/** What holds the firm back most. */
export type Constraint =
  | {
      kind: 'bottleneck'
      topic: TopicResult
      field: string
      question: string
      level: number
      isKnown: boolean
    }
  | { kind: 'weakness'; topic: TopicResult; target: number }

/** Bottlenecks first, the one farthest below its target at the head; without one the topic with the greatest need. */
export function constraintsOf(context: ReportContext): Constraint[] {
  const { assessment, walk } = context
  const { scoring } = walk.questionnaire
  const bottlenecks = assessment.topics
    .flatMap((topic) => bottleneckOf(topic))
    .map((constraint) => {
      const { importance } = constraint.topic
      const gap = (scoring.targets[importance] ?? 0) - constraint.level
      return { constraint, weight: importance * gap }
    })
    .sort((a, b) => b.weight - a.weight)
  if (bottlenecks.length > 0) return bottlenecks.map(({ constraint }) => constraint)
  const needs = topicNeeds(scoring, assessment)
  let weakest: Constraint | undefined
  let greatest = 0
  for (const topic of assessment.topics) {
    const need = needs.get(topic.id)
    if (!need || need.need <= greatest) continue
    greatest = need.need
    weakest = { kind: 'weakness', topic, target: need.target }
  }
  return weakest ? [weakest] : []
}

function bottleneckOf(topic: TopicResult): Extract<Constraint, { kind: 'bottleneck' }>[] {
  const field = topic.fields.find((candidate) => candidate.id === topic.bottleneck)
  if (!field) return []
  const level = field.value ? Math.floor(field.value.n / field.value.d) : 0
  const isKnown = field.value !== null
  return [{ kind: 'bottleneck', topic, field: field.id, question: field.question, level, isKnown }]
}

/** The constraint as one sentence, from the words of the question or topic. */
export function constraintSentence(constraint: Constraint, context: ReportContext): string {
  const { texts, messages, topicTitle, questionName } = context
  const title = topicTitle(constraint.topic.id)
  if (constraint.kind === 'weakness')
    return texts.topics[constraint.topic.id]?.weakness ?? messages.summary.belowTarget(title)
  const name = questionName(constraint.question)
  if (!constraint.isKnown) return messages.summary.notKnown(name, title)
  return texts.questions[constraint.question]?.bottleneck ?? messages.summary.limitedBy(name, title)
}
