import type { Clarifications, ReportTopic } from '../../report/reportDocument'
import type { ResultsTools } from './props'
import { ToQuestion } from './ToQuestion'

type Props = { clarifications: Clarifications; topics: readonly ReportTopic[]; tools: ResultsTools }

/** Answers that would make the result firmer, and topics that can be looked at more closely. */
export function Clarify({ clarifications, topics, tools }: Props) {
  const { intro, items, postponedText } = clarifications
  const postponed = topics.filter((topic) => topic.fields.some((field) => field.state === 'postponed'))
  if (items.length === 0 && postponed.length === 0) return null
  const words = tools.messages.clarify
  return (
    <section className="results-clarify">
      <h2>{tools.headings.clarifications}</h2>
      {items.length > 0 && (
        <>
          <p>{intro}</p>
          <details>
            <summary>{words.open(items.length)}</summary>
            <ul className="clarify-list">
              {items.map((item) => (
                <li key={item.field}>
                  <strong>{item.name}</strong> <span className="secondary">{item.topicTitle}</span>
                  <p>{item.text}</p>
                  <ToQuestion question={item.question} name={item.name} kind="answerNow" tools={tools} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      {postponedText !== '' && <p>{postponedText}</p>}
      {postponed.length > 0 && (
        <div className="button-row">
          {postponed.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="link-button"
              onClick={() => tools.send({ type: 'topic.deepened', topic: id })}
            >
              {words.deepen(title)}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
