import type { ReactNode } from 'react'
import type { ReportTopic } from '../../report/reportDocument'
import { PartHeading } from '../parts/PartHeading'
import { TermsIn } from '../terms/KnownTerms'
import type { ResultsTools } from './props'
import { TopicRow } from './TopicRow'

type Props = { topics: readonly ReportTopic[]; tools: ResultsTools; children?: ReactNode }

/** Every topic with its level; each opens to the answers behind it. */
export function Topics({ topics, tools, children }: Props) {
  const { messages, levels, headings } = tools
  return (
    <section className="results-topics">
      <PartHeading part="topics">{headings.topics}</PartHeading>
      <p className="secondary">{messages.topics.intro}</p>
      <TermsIn texts={topics.map(({ title }) => title)} />
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} tools={tools} />
      ))}
      <details className="level-legend">
        <summary>{messages.topics.legend}</summary>
        <ol start={0}>
          {levels.map((name, level) => (
            <li key={name} value={level}>
              {name}
            </li>
          ))}
        </ol>
        <p>{messages.topics.line}</p>
        <p>{messages.topics.held}</p>
      </details>
      {children}
    </section>
  )
}
