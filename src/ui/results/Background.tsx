import type { ReportDocument } from '../../report/reportDocument'
import { PartHeading } from '../parts/PartHeading'
import type { ResultsTools } from './props'

type Props = { report: ReportDocument; tools: ResultsTools }

/** All answers, as the report lists them. */
export function AllAnswers({ report, tools: { messages, headings } }: Props) {
  if (report.answers.length === 0) return null
  return (
    <section className="results-answers">
      <PartHeading part="answers">{headings.answers}</PartHeading>
      <details>
        <summary>{messages.answers.open}</summary>
        {report.answers.map((section) => (
          <section key={section.id}>
            <h3>{section.title}</h3>
            <dl className="answer-list">
              {section.rows.map((row) => (
                <div key={row.question}>
                  <dt>{row.heading}</dt>
                  <dd>{row.answer}</dd>
                  {row.note !== undefined && (
                    <dd className="secondary">
                      {messages.answers.note}: {row.note}
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </details>
    </section>
  )
}

/** How the figures come about and where their limits are. */
export function Method({ report, tools: { messages, headings } }: Props) {
  if (report.method.length === 0) return null
  return (
    <section className="results-method">
      <PartHeading part="method">{headings.method}</PartHeading>
      <details data-target="method">
        <summary>{messages.method.open}</summary>
        {report.method.map(({ heading, paragraphs }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </details>
    </section>
  )
}
