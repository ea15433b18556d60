import type { TopicResult } from '../core/assessment/assessment'
import type { CatalogueEntry } from '../core/catalogue/entry'
import type { Reason, Recommendation } from '../core/recommendation/recommendation'
import type { ReportContext } from './reportInput'

/** Most next steps named in a sentence. */
const mostSteps = 3

type ReasonOf<Code extends Reason['code']> = Extract<Reason, { code: Code }>

/** Why an entry stands at its place, as sentences made from the rule: need, fields, place, firm, cost. */
export function reasonTexts(
  { reasons, helpsWith }: Recommendation,
  { topics }: CatalogueEntry,
  context: ReportContext,
): string[] {
  const needs = topicReasons(reasons, helpsWith, context)
  return [
    ...(needs.length > 0 ? needs : noNeed(topics, context)),
    ...fieldReasons(reasons, context),
    ...projectReasons(reasons, context),
    ...countryReasons(reasons, context),
    ...reasons.flatMap((reason) => singleReason(reason, context)),
  ]
}

function topicReasons(
  reasons: readonly Reason[],
  helpsWith: readonly string[],
  context: ReportContext,
): string[] {
  const { messages, formats, topicTitle, isBasic, questionName, questionOf } = context
  const say = messages.recommendations
  const [first, ...others] = reasons.filter(
    (reason): reason is ReasonOf<'servesTopic'> => reason.code === 'servesTopic',
  )
  if (!first) {
    const steps = helpsWith.slice(0, mostSteps).map((field) => questionName(questionOf(field)))
    return steps.length === 0 ? [] : [say.servesSteps(formats.items(steps))]
  }
  const { topic, importance, level, target } = first
  const main = say.servesTopic(topicTitle(topic), importance, isBasic(topic), level, target)
  const more = formats.items(others.map((reason) => topicTitle(reason.topic)))
  return more === '' ? [main] : [main, say.servesMoreTopics(more)]
}

/**
 * No need is known: because there is none, or because the answers that would show one are missing. Of topics that a chamber
 * leaves out nothing is known at all, and nothing said.
 */
function noNeed(topics: readonly string[], context: ReportContext): string[] {
  if (topics.length > 0 && !topics.some(context.isKnownTopic)) return []
  const { messages, formats, topicTitle, assessment, isUndecided } = context
  const isOpen = ({ id, applies, indicative }: TopicResult) =>
    topics.includes(id) && (applies ? indicative === null : isUndecided(id))
  const open = formats.items(assessment.topics.filter(isOpen).map(({ id }) => topicTitle(id)))
  const say = messages.recommendations
  return [open === '' ? say.servesNoNeed : say.servesUnknownNeed(open)]
}

function fieldReasons(reasons: readonly Reason[], context: ReportContext): string[] {
  const { messages, formats, questionName, questionOf } = context
  const names = reasons.flatMap((reason) =>
    reason.code === 'servesField' ? [questionName(questionOf(reason.field))] : [],
  )
  return names.length === 0 ? [] : [messages.recommendations.servesFields(formats.items(names))]
}

function projectReasons(reasons: readonly Reason[], context: ReportContext): string[] {
  const { messages, formats, optionLabel } = context
  const say = messages.recommendations
  const topics = reasons.flatMap((reason) =>
    reason.code === 'projectTopic' ? [optionLabel('funding.topics', reason.topic)] : [],
  )
  const kinds = reasons.flatMap((reason) =>
    reason.code === 'projectKind' ? [optionLabel('funding.kinds', reason.kind)] : [],
  )
  return [
    ...(topics.length > 0 ? [say.projectTopics(formats.items(topics))] : []),
    ...(kinds.length > 0 ? [say.projectKinds(formats.items(kinds))] : []),
  ]
}

function countryReasons(reasons: readonly Reason[], context: ReportContext): string[] {
  const { messages, formats, optionLabel } = context
  const names = reasons.flatMap((reason) =>
    reason.code === 'partnerCountry' ? [optionLabel('company.partnerCountries', reason.country)] : [],
  )
  if (names.length === 0) return []
  return [messages.recommendations.partnerCountries(formats.list(names), names.length)]
}

function singleReason(reason: Reason, { messages, optionLabel }: ReportContext): string[] {
  const say = messages.recommendations
  switch (reason.code) {
    case 'near':
      return [say.near(reason.km, reason.city)]
    case 'inYourState':
      return [say.inYourState(optionLabel('company.federalState', reason.state))]
    case 'focusInYourState':
      return [say.focusInYourState(optionLabel('company.federalState', reason.state))]
    case 'nationwide':
      return [say.nationwide]
    case 'yourSector':
      return [say.yourSector(optionLabel('company.sector', reason.sector))]
    case 'free':
      return [say.free]
    case 'servesTopic':
    case 'servesField':
    case 'projectTopic':
    case 'projectKind':
    case 'partnerCountry':
      return []
  }
}
