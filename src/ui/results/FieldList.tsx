import type { ReportField, ReportTopic } from '../../report/reportDocument'
import { LevelScale } from './LevelScale'
import { NamedTexts } from './NamedTexts'
import type { ResultsTools } from './props'
import { ToQuestion } from './ToQuestion'

/** The answers that the figures of a topic come from. */
export function FieldList({ topic, tools }: { topic: ReportTopic; tools: ResultsTools }) {
  return (
    <>
      <h4 className="visually-hidden">{tools.messages.topics.fields(topic.title)}</h4>
      <ul className="field-list">
        {topic.fields.map((field) => (
          <Field key={field.id} field={field} tools={tools} />
        ))}
      </ul>
    </>
  )
}

function Field({ field, tools }: { field: ReportField; tools: ResultsTools }) {
  const words = tools.messages.topics
  return (
    <li className="topic-field">
      <div className="field-head">
        <strong>{field.name}</strong>
        {field.core && <span className="tag">{words.core}</span>}
      </div>
      <div className="field-value">
        {field.value !== null && <LevelScale value={field.value} parts={tools.levels.length - 1} small />}
        <span>{field.valueText}</span>
      </div>
      <NamedTexts
        className="field-stages"
        rows={[
          [words.now, field.now],
          [words.next, field.next],
          [words.note, field.note],
        ]}
      />
      <ToQuestion
        question={field.question}
        name={field.name}
        kind={field.state === 'answered' ? 'change' : 'answerNow'}
        tools={tools}
      />
    </li>
  )
}
