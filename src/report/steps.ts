import type { NextStep } from '../core/assessment/assessment'
import { offersFor } from '../core/recommendation/offers'
import type { Clarifications, ReportStep } from './reportDocument'
import type { ReportContext } from './reportInput'

/** The next steps in their order, each with its reason and the offers that help with exactly this field. */
export function stepsOf(context: ReportContext): ReportStep[] {
  const { assessment, texts, messages, topicTitle, questionName, optionLabel } = context
  return assessment.nextSteps.map((step, index) => ({
    rank: index + 1,
    field: step.field,
    question: step.question,
    topic: step.topic,
    topicTitle: topicTitle(step.topic),
    fieldName: questionName(step.question),
    from: step.from,
    to: step.to,
    action:
      texts.questions[step.question]?.steps?.[step.from] ??
      messages.steps.action(questionName(step.question), step.to),
    reached: optionLabel(step.question, String(step.to)),
    reason: reasonOf(step, context),
    bottleneck: step.bottleneck,
    offers: offersFor(step.field, context.recommendations),
  }))
}

function reasonOf(
  step: NextStep,
  { assessment, walk, messages, topicTitle, isBasic }: ReportContext,
): string {
  const topic = assessment.topics.find((candidate) => candidate.id === step.topic)
  if (!topic) return ''
  const target = walk.questionnaire.scoring.targets[topic.importance] ?? step.to
  const reason = messages.steps.reason(topic.importance, isBasic(step.topic), target - step.from)
  if (!step.bottleneck || topic.level === null) return reason
  return `${messages.steps.bottleneck(topicTitle(step.topic), topic.level)} ${reason}`
}

/** Open answers worth clearing up; what the chosen depth does not ask is counted only. */
export function clarificationsOf(context: ReportContext): Clarifications {
  const { assessment, messages, topicTitle, questionName } = context
  const words = messages.clarifications
  const postponed = assessment.clarifications.filter((open) => open.state === 'postponed').length
  const asked = assessment.clarifications.filter((open) => open.state !== 'postponed')
  const narrowing = assessment.overall.narrowedBy
  return {
    intro: asked.length > 0 ? words.intro(asked.length) : postponed > 0 ? '' : words.nothing,
    items: asked.map((open) => {
      const text =
        open.state === 'unanswered' ? words.unanswered : open.core ? words.unknownCore : words.unknown
      return {
        field: open.field,
        question: open.question,
        name: questionName(open.question),
        topicTitle: topicTitle(open.topic),
        text: open.field === narrowing ? `${text} ${words.narrowsMost}` : text,
      }
    }),
    postponedText: postponed === 0 ? '' : words.postponed(postponed, context.isQuick),
  }
}
