import { Paragraphs } from './Paragraphs'
import type { ChapterProps } from './props'

/** All answers in the order in which they were asked, with their notes. */
export function AllAnswers({ report, words }: ChapterProps) {
  const sections = report.answers.filter(({ rows }) => rows.length > 0)
  if (sections.length === 0) return null
  return (
    <section>
      <h2>{report.headings.answers}</h2>
      {sections.map((section) => (
        <section key={section.id}>
          <h3>{section.title}</h3>
          <dl className="twin-answers">
            {section.rows.map((row) => (
              <div key={row.question}>
                <dt>{row.heading}</dt>
                <dd>{row.answer}</dd>
                {row.note !== undefined && (
                  <dd className="secondary">
                    {words.answers.note}: {row.note}
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}

/** How the figures and recommendations come about. */
export function Method({ report }: Pick<ChapterProps, 'report'>) {
  return (
    <section>
      <h2>{report.headings.method}</h2>
      {report.method.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <Paragraphs texts={paragraphs} />
        </section>
      ))}
    </section>
  )
}
