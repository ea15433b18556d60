import type { ReportField, ReportTopic } from '../../report/reportDocument'
import { LevelScale } from '../results/LevelScale'
import { Labelled } from './Labelled'
import { Paragraphs } from './Paragraphs'
import type { ChapterProps, TwinWords } from './props'
import { levelOf, toldFields } from './topicTexts'

/** A section per topic: level and figures, what limits it, and each field with its stage now and the next one. */
export function Topics({ report, words }: ChapterProps) {
  const highest = report.levels.length - 1
  return (
    <section>
      <h2>{report.headings.topics}</h2>
      {report.topics.map((topic) => (
        <section key={topic.id} className="twin-topic">
          <h3>{topic.title}</h3>
          {topic.applies ? (
            <Rated topic={topic} highest={highest} words={words} />
          ) : (
            <>
              <p>
                <strong>{topic.levelText}</strong>
              </p>
              <p>{topic.note}</p>
            </>
          )}
          {topic.comment && (
            <div className="twin-comment">
              {report.adviser && (
                <p>
                  <strong>{report.adviser.label}</strong>
                </p>
              )}
              <Paragraphs texts={topic.comment} />
            </div>
          )}
        </section>
      ))}
    </section>
  )
}

type TopicProps = { topic: ReportTopic; highest: number; words: TwinWords }

function Rated({ topic, highest, words }: TopicProps) {
  const { told, untold } = toldFields(topic.fields)
  return (
    <>
      <div className="twin-level">
        <LevelScale value={topic.level} parts={highest} />
        <p>
          <strong>{levelOf(topic)}</strong>
        </p>
      </div>
      <p>{joined(topic.scoreText, topic.rangeText)}</p>
      <p className="secondary">{joined(topic.coverageText, topic.importanceText)}</p>
      {topic.level === null && topic.note !== '' && <p className="secondary">{topic.note}</p>}
      {topic.bottleneck && (
        <div className="twin-callout twin-callout-bad">
          <p>
            <strong>{words.topic.bottleneck(topic.bottleneck.name)}</strong>
          </p>
          <p>{topic.bottleneck.text}</p>
        </div>
      )}
      {told.map((field) => (
        <Field key={field.id} field={field} highest={highest} words={words} />
      ))}
      {untold.map(({ state, fields }) => (
        <Labelled key={state} label={state}>
          {fields.map(({ name, core }) => (core ? `${name} (${words.topic.core})` : name)).join(', ')}
        </Labelled>
      ))}
    </>
  )
}

function Field({ field, highest, words }: { field: ReportField; highest: number; words: TwinWords }) {
  return (
    <div className="twin-field">
      <div className="twin-field-head">
        <h4>
          {field.name}
          {field.core && <span className="secondary"> · {words.topic.core}</span>}
        </h4>
        {field.value !== null && <LevelScale value={field.value} parts={highest} small />}
        <span>{field.valueText}</span>
      </div>
      <Labelled label={words.topic.now}>{field.now}</Labelled>
      <Labelled label={words.topic.next}>{field.next}</Labelled>
      <Labelled label={words.topic.note}>{field.note}</Labelled>
    </div>
  )
}

function joined(...texts: string[]): string {
  return texts.filter((text) => text !== '').join(' · ')
}
