import type { FieldResult, TopicResult } from '../core/assessment/assessment'
import { compare, toTwoDigits } from '../core/fraction'
import { commentOn } from './adviser'
import { figure, figureRange, figureTexts } from './figures'
import type { ReportField, ReportTopic } from './reportDocument'
import type { ReportContext } from './reportInput'

/** All topics in the order of the questionnaire, each with the fields that its figures come from. */
export function topicsOf(context: ReportContext): ReportTopic[] {
  return context.assessment.topics.map((topic) => topicOf(topic, context))
}

function topicOf(topic: TopicResult, context: ReportContext): ReportTopic {
  const { messages, texts, topicTitle, isBasic } = context
  const words = messages.topics
  const { answered, counted } = countsOf(topic)
  const bottleneck = bottleneckOf(topic, context)
  const comment = context.adviser ? commentOn(topic.id, context.adviser) : []
  return {
    id: topic.id,
    title: topicTitle(topic.id),
    applies: topic.applies,
    note: noteOf(topic, context),
    level: topic.level,
    levelText: !topic.applies
      ? words.notApplying
      : topic.level === null
        ? words.noLevel
        : (texts.levels[topic.level] ?? String(topic.level)),
    score: figure(topic.score),
    indicative: figure(topic.indicative),
    range: figureRange(topic.range),
    ...(topic.applies ? figureTexts(topic, context) : { scoreText: '', rangeText: '' }),
    coverageText: topic.applies ? words.coverage(answered, counted) : words.doesNotCount,
    importance: topic.importance,
    importanceText: isBasic(topic.id)
      ? words.basic
      : (words.importance[topic.importance] ?? String(topic.importance)),
    ...(bottleneck ? { bottleneck } : {}),
    fields: topic.fields.map((field) => fieldOf(field, context)),
    ...(comment.length > 0 ? { comment } : {}),
  }
}

function countsOf(topic: TopicResult): { answered: number; counted: number } {
  const counted = topic.fields.filter((field) => field.range !== null)
  return { answered: counted.filter((field) => field.value !== null).length, counted: counted.length }
}

function noteOf(topic: TopicResult, { messages, walk, isUndecided }: ReportContext): string {
  const words = messages.topics
  if (!topic.applies && topic.importance === 0) return words.notForYou
  if (!topic.applies) return isUndecided(topic.id) ? words.undecided : words.outOfScope
  const { answered, counted } = countsOf(topic)
  if (answered === counted) return words.complete(counted)
  const { coverage } = walk.questionnaire.scoring
  const needed = Math.ceil((counted * coverage.n) / coverage.d)
  const isRated = topic.coverage !== null && compare(topic.coverage, coverage) >= 0
  return isRated ? words.partly(answered, counted) : words.notRated(answered, counted, needed)
}

function bottleneckOf(topic: TopicResult, context: ReportContext): ReportTopic['bottleneck'] {
  const { texts, messages, topicTitle, questionName } = context
  const field = topic.fields.find((candidate) => candidate.id === topic.bottleneck)
  if (!field || topic.level === null) return undefined
  const name = questionName(field.question)
  const title = topicTitle(topic.id)
  if (field.value === null)
    return { field: field.id, name, text: messages.summary.unknownBottleneck(name, title, topic.level) }
  const sentence = texts.questions[field.question]?.bottleneck ?? messages.summary.limitedBy(name, title)
  return { field: field.id, name, text: `${sentence} ${messages.topics.caps(topic.level)}` }
}

function fieldOf(field: FieldResult, context: ReportContext): ReportField {
  const { questionName, notes } = context
  const note = notes[field.question]
  return {
    id: field.id,
    question: field.question,
    name: questionName(field.question),
    core: field.core,
    state: field.state,
    value: field.value ? toTwoDigits(field.value) : null,
    valueText: valueText(field, context),
    ...stagesOf(field, context),
    ...(note === undefined ? {} : { note }),
  }
}

function valueText(field: FieldResult, { messages, texts, formats, isUndecided }: ReportContext): string {
  const words = messages.fields
  if (field.state === 'outOfScope' && isUndecided(field.topic)) return words.postponed
  if (field.state !== 'answered' || !field.value) return field.state === 'answered' ? '' : words[field.state]
  const value = toTwoDigits(field.value)
  const name = texts.levels[value]
  return name === undefined ? formats.number(value) : words.level(value, name)
}

/** The described stage that was chosen, and the one above. */
function stagesOf(field: FieldResult, context: ReportContext): Pick<ReportField, 'now' | 'next'> {
  const { answers, questions, texts } = context
  const question = questions.get(field.question)
  const answer = answers[field.question]
  if (field.state !== 'answered' || question?.type !== 'single' || typeof answer !== 'string') return {}
  const labels = texts.questions[field.question]?.options
  const now = labels?.[answer]?.label
  const above = question.stages ? labels?.[String(Number(answer) + 1)]?.label : undefined
  return { ...(now === undefined ? {} : { now }), ...(above === undefined ? {} : { next: above }) }
}
