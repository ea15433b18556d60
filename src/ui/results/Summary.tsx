import { useEffect, useRef } from 'react'
import type { ReportDocument } from '../../report/reportDocument'
import { Sentence } from '../terms/KnownTerms'
import { BottleneckAlert } from './BottleneckAlert'
import type { ResultsTools } from './props'
import { RangeScale } from './RangeScale'
import { Score } from './Score'

type Props = { report: ReportDocument; tools: ResultsTools; takesFocus: boolean }

/** The one sentence, what stands behind it, and the figure with its range. */
export function Summary({ report, tools, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const { summary, company, date } = report
  const { messages } = tools
  const [first, ...more] = summary.paragraphs
  return (
    <header className="results-summary">
      <div>
        <p className="results-eyebrow">
          {company ?? messages.eyebrow} · <time dateTime={date.iso}>{messages.asOf(date.text)}</time>
        </p>
        <h1 tabIndex={-1} ref={heading}>
          {summary.headline}
        </h1>
        {first !== undefined && <Sentence className="lead" text={first} />}
        {more.length > 0 && (
          <details className="summary-more">
            <summary>{messages.behind}</summary>
            {more.map((paragraph) => (
              <Sentence key={paragraph} text={paragraph} />
            ))}
          </details>
        )}
      </div>
      <div className="results-aside">
        <section className="results-overall">
          <h2>{messages.overall.title}</h2>
          <p className="results-score">
            <Score text={summary.scoreText} />
            {summary.band !== null && <span className="tag tag-sea">{summary.band}</span>}
          </p>
          <RangeScale points={summary.indicative} range={summary.range} />
          <p className="secondary">{summary.rangeText}</p>
          <details data-target="overall">
            <summary>{messages.overall.opens}</summary>
            <p>{messages.overall.intro}</p>
            <ul className="results-parts">
              {report.topics.map((topic) => (
                <li key={topic.id}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => tools.show(`topic.${topic.id}`)}
                  >
                    {topic.title}
                  </button>
                  <span>{topic.applies ? topic.scoreText : topic.note}</span>
                </li>
              ))}
            </ul>
          </details>
        </section>
        <BottleneckAlert topics={report.topics} tools={tools} />
      </div>
    </header>
  )
}
