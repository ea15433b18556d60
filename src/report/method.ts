import { toTwoDigits } from '../core/fraction'
import type { MethodSection } from './reportDocument'
import type { ReportContext } from './reportInput'

/** Questionnaire whose model is the product's own. */
const ownModel = 'mittelstand'

/** How the figures and the order come about, from the scoring data itself; state of knowledge and limits. */
export function methodOf(context: ReportContext): MethodSection[] {
  const { messages, walk, texts, catalogue, formats, today } = context
  const say = messages.method
  const { id, version } = walk.questionnaire
  return [
    { heading: say.scoring, paragraphs: scoringParagraphs(context) },
    { heading: say.weighting, paragraphs: weightParagraphs(context) },
    { heading: say.matching, paragraphs: say.matchingRule },
    ...(id === ownModel ? [{ heading: say.origin, paragraphs: [say.ownModel] }] : []),
    {
      heading: say.state,
      paragraphs: [
        say.versions(texts.title, version, formats.date(catalogue.version), formats.date(today)),
        say.nonBinding,
        say.onDevice,
      ],
    },
  ]
}

function scoringParagraphs({ messages, walk, texts, formats }: ReportContext): string[] {
  const say = messages.method
  const { scoring } = walk.questionnaire
  const { highest, coverage } = scoring
  const rules = [...new Set(scoring.topics.map((topic) => topic.rule))]
  const targets = scoring.targets.flatMap((level, importance) =>
    importance === 0 ? [] : [say.target(importance, level)],
  )
  return [
    say.levels(texts.levels[0] ?? '0', highest, texts.levels[highest] ?? String(highest)),
    ...rules.map((rule) => say.rules[rule]),
    say.coverage(formats.percent(coverage.n / coverage.d)),
    say.range,
    say.targets(targets.join(', ')),
  ]
}

function weightParagraphs({ messages, walk, texts, formats, topicTitle }: ReportContext): string[] {
  const say = messages.method
  const { overall, topics, bands } = walk.questionnaire.scoring
  const weights = topics.map((topic) =>
    say.weight(topicTitle(topic.id), formats.number(toTwoDigits(topic.weight), 2)),
  )
  const names = bands.map((band) => say.band(texts.bands[band.id] ?? band.id, formats.number(band.upTo, 2)))
  return [
    overall.rule === 'minimum' ? say.minimumOverall : say.weights(weights.join(', ')),
    say.bands(names.join(', ')),
  ]
}
