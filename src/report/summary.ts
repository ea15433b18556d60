import { constraintsOf, constraintSentence, type Constraint } from './constraint'
import { figure, figureRange, figureTexts, isWide, points } from './figures'
import type { Summary } from './reportDocument'
import type { ReportContext } from './reportInput'

/** The first page: one sentence, the figures, what limits, what comes first. */
export function summaryOf(context: ReportContext, fundingHeadline: string): Summary {
  const { overall } = context.assessment
  const constraints = constraintsOf(context)
  return {
    headline: headline(constraints[0], context),
    paragraphs: [
      ...figureSentences(context),
      ...constraintSentences(constraints, context),
      ...firstStep(context),
      ...(context.funding.project ? [fundingHeadline] : []),
    ],
    score: figure(overall.score),
    indicative: figure(overall.indicative),
    range: figureRange(overall.range),
    ...figureTexts(overall, context),
    band: overall.band === null ? null : bandName(overall.band, context),
  }
}

function headline(constraint: Constraint | undefined, context: ReportContext): string {
  const { messages, assessment } = context
  const { overall } = assessment
  const { summary } = messages
  const sentence = constraint && constraintSentence(constraint, context)
  if (overall.band === null) {
    if (!overall.indicative) return summary.nothingKnown
    if (sentence === undefined) return summary.estimateOnTarget
    return context.isQuick ? summary.firstEstimate(sentence) : summary.earlyEstimate(sentence)
  }
  const opening = summary.openings[overall.band] ?? summary.opening(bandName(overall.band, context))
  if (!constraint || sentence === undefined) return summary.onTarget(opening)
  return constraint.kind === 'bottleneck'
    ? summary.limited(opening, sentence)
    : summary.weakest(opening, sentence)
}

function figureSentences(context: ReportContext): string[] {
  const { messages, assessment } = context
  const { score, band, indicative, range } = assessment.overall
  const { summary } = messages
  const sentences: string[] = []
  if (score && band !== null) sentences.push(summary.scored(points(score, context), bandName(band, context)))
  else if (indicative) sentences.push(summary.estimated(points(indicative, context), context.isQuick))
  if ((score || indicative) && isWide(range))
    sentences.push(summary.possible(points(range.low, context), points(range.high, context)))
  return score
    ? [sentences.join(' ')]
    : [...(sentences.length > 0 ? [sentences.join(' ')] : []), ...missing(context)]
}

/** What must be answered before there is an overall score. */
function missing({ assessment, walk, messages, formats, topicTitle }: ReportContext): string[] {
  const { overall, coverage } = walk.questionnaire.scoring
  const scored = new Set(assessment.topics.flatMap((topic) => (topic.score ? [topic.id] : [])))
  const needed = overall.needs.filter((id) => !scored.has(id))
  const more = Math.max(0, overall.atLeast - scored.size - needed.length)
  if (needed.length === 0 && more === 0) return []
  const share = formats.percent(coverage.n / coverage.d)
  return [messages.summary.missing(formats.items(needed.map(topicTitle)), more, share)]
}

function constraintSentences(constraints: readonly Constraint[], context: ReportContext): string[] {
  const { messages, topicTitle, questionName, formats } = context
  const [first, ...others] = constraints
  if (!first) return []
  const title = topicTitle(first.topic.id)
  const { level } = first.topic
  if (first.kind === 'weakness')
    return level === null ? [] : [messages.summary.farthest(title, level, first.target)]
  const name = questionName(first.question)
  const sentence = first.isKnown
    ? messages.summary.bottleneck(name, title, first.level, level ?? 0)
    : messages.summary.unknownBottleneck(name, title, level ?? 0)
  const names = others.flatMap((other) => (other.kind === 'bottleneck' ? [questionName(other.question)] : []))
  return [
    names.length === 0 ? sentence : `${sentence} ${messages.summary.moreBottlenecks(formats.items(names))}`,
  ]
}

function firstStep({ assessment, texts, messages }: ReportContext): string[] {
  const [step] = assessment.nextSteps
  const action = step && texts.questions[step.question]?.steps?.[step.from]
  return action === undefined ? [] : [messages.summary.firstStep(action)]
}

function bandName(band: string, { texts }: ReportContext): string {
  return texts.bands[band] ?? band
}
