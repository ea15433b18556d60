import type { ReportTopic } from '../../report/reportDocument'
import { SectionIcon } from '../icons/SectionIcon'
import { FieldList } from './FieldList'
import { LevelScale } from './LevelScale'
import { NamedTexts } from './NamedTexts'
import { RangeLine } from './RangeLine'
import type { ResultsTools } from './props'
import { uncappedLevel } from './scaleParts'

type Props = { topic: ReportTopic; tools: ResultsTools }

/** One topic: its level at a glance, opened its figures and its answers. One that does not apply says why. */
export function TopicRow({ topic, tools }: Props) {
  const target = `topic.${topic.id}`
  if (!topic.applies && topic.fields.length === 0) {
    return (
      <div className="topic-row topic-aside" data-target={target} tabIndex={-1}>
        <h3>{topic.title}</h3>
        <p className="secondary">{topic.note}</p>
      </div>
    )
  }
  const words = tools.messages.topics
  return (
    <details className="topic-row" data-target={target}>
      <summary>
        <h3>
          <SectionIcon section={topic.id} />
          <span>{topic.title}</span>
        </h3>
        <Level topic={topic} tools={tools} />
      </summary>
      <div className="topic-inside">
        {topic.applies && <Figures topic={topic} tools={tools} />}
        {topic.bottleneck && (
          <p className="topic-bottleneck">
            <strong>
              {words.bottleneck}: {topic.bottleneck.name}.
            </strong>{' '}
            {topic.bottleneck.text}
          </p>
        )}
        {topic.fields.length > 0 && <FieldList topic={topic} tools={tools} />}
      </div>
    </details>
  )
}

function Level({ topic, tools }: Props) {
  const { topics: words } = tools.messages
  if (!topic.applies) return <span className="topic-level secondary">{topic.note}</span>
  const highest = tools.levels.length - 1
  const reachable = topic.bottleneck && uncappedLevel(topic.indicative, highest)
  return (
    <>
      <span className="topic-scale">
        <LevelScale value={topic.level} parts={highest} reachable={reachable} />
        <RangeLine points={topic.indicative} range={topic.range} />
      </span>
      <span className={topic.level === null ? 'topic-level topic-level-open' : 'topic-level'}>
        {topic.level === null ? topic.levelText : words.level(topic.level, topic.levelText)}
        {topic.level === null && topic.indicative !== null && (
          <span className="secondary">{topic.scoreText}</span>
        )}
        {topic.bottleneck && <span className="tag tag-flag">{words.bottleneck}</span>}
      </span>
    </>
  )
}

function Figures({ topic, tools }: Props) {
  const words = tools.messages.topics
  return (
    <>
      <NamedTexts
        className="topic-figures"
        rows={[
          [words.score, topic.scoreText],
          [words.range, topic.rangeText],
          [words.coverage, topic.coverageText],
          [words.importance, topic.importanceText],
        ]}
      />
      {topic.level === null && topic.note !== '' && <p className="secondary">{topic.note}</p>}
    </>
  )
}
