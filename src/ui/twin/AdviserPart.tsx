import type { ReportAdviser } from '../../report/adviser'
import { Paragraphs } from './Paragraphs'
import { WebLink } from './WebLink'

/** Who made the report for the firm, and the words that stand before it. */
export function Foreword({ adviser }: { adviser: ReportAdviser }) {
  return (
    <section className="twin-adviser">
      {adviser.logo && (
        <img
          className="twin-logo"
          src={`data:${adviser.logo.type};base64,${adviser.logo.data}`}
          alt={adviser.logo.alt}
          width={adviser.logo.width}
          height={adviser.logo.height}
        />
      )}
      {adviser.name !== adviser.role && (
        <address>
          <span className="secondary">{adviser.role}</span>
          <strong>{adviser.name}</strong>
          {adviser.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          {adviser.url !== undefined && <WebLink url={adviser.url} text={adviser.url} />}
        </address>
      )}
      {adviser.foreword.length > 0 && (
        <>
          <h2>{adviser.forewordHeading}</h2>
          <Paragraphs texts={adviser.foreword} />
        </>
      )}
    </section>
  )
}

/** What the adviser recommends, marked as theirs. */
export function OwnRecommendations({ adviser }: { adviser: ReportAdviser }) {
  if (adviser.recommendations.length === 0) return null
  return (
    <section>
      <h2>{adviser.recommendationsHeading}</h2>
      <p className="secondary">{adviser.recommendationsNote}</p>
      {adviser.recommendations.map(({ title, paragraphs, url }) => (
        <section key={title} className="twin-card">
          <h3>{title}</h3>
          <Paragraphs texts={paragraphs} />
          {url !== undefined && (
            <p>
              <WebLink url={url} text={url} />
            </p>
          )}
        </section>
      ))}
    </section>
  )
}
