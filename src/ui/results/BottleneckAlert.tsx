import type { ReportTopic } from '../../report/reportDocument'
import type { ResultsTools } from './props'

/** The one thing that must not be missed: what holds back everything else. */
export function BottleneckAlert({ topics, tools }: { topics: readonly ReportTopic[]; tools: ResultsTools }) {
  const found = topics.flatMap((topic) =>
    topic.bottleneck === undefined ? [] : [{ topic, bottleneck: topic.bottleneck }],
  )
  if (found.length === 0) return null
  const { alert } = tools.messages
  return (
    <section className="results-alert">
      <h2>{alert.title(found.length)}</h2>
      <ul>
        {found.map(({ topic, bottleneck }) => (
          <li key={topic.id}>
            <button type="button" className="link-button" onClick={() => tools.show(`topic.${topic.id}`)}>
              <strong>{bottleneck.name}</strong>
              <span className="visually-hidden">: {alert.show(topic.title)}</span>
            </button>
            <span className="secondary">{topic.title}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
