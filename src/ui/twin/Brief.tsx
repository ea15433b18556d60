import { Name } from './Name'
import { Paragraphs } from './Paragraphs'
import type { ChapterProps } from './props'

/** The whole report in short: where the firm stands, what to do with whom, with which money and by when. */
export function Brief({ report: { brief }, words }: ChapterProps) {
  const { headings, standing, steps, helpers, money, dates } = brief
  return (
    <section>
      <h2>{words.summary.title}</h2>
      <section className="twin-card">
        <h3>{headings.standing}</h3>
        <Paragraphs texts={standing} />
      </section>
      <section className="twin-card">
        <h3>{headings.steps}</h3>
        {steps.length === 0 && <p>{brief.noSteps}</p>}
        <ol>
          {steps.map(({ action, reason, topicTitle, offer }) => (
            <li key={action}>
              <strong>{action}</strong> ({topicTitle}) {reason}
              {offer && (
                <>
                  {' '}
                  {words.steps.offers}: <Name text={offer.name} />.
                </>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section className="twin-card">
        <h3>{headings.helpers}</h3>
        {helpers.length === 0 && <p>{brief.noHelpers}</p>}
        <ul>
          {helpers.map(({ id, name, text, contact }) => (
            <li key={id}>
              <strong>
                <Name text={name} />:
              </strong>{' '}
              {text} {contact}
            </li>
          ))}
        </ul>
      </section>
      <section className="twin-card">
        <h3>{headings.money}</h3>
        <p>{brief.moneyText}</p>
        <ul>
          {money.map(({ id, name, text }) => (
            <li key={id}>
              <strong>
                <Name text={name} />:
              </strong>{' '}
              {text}
            </li>
          ))}
        </ul>
      </section>
      {dates.length > 0 && (
        <section className="twin-card">
          <h3>{headings.dates}</h3>
          <ul>
            {dates.map(({ iso, whenText, text }) => (
              <li key={`${iso} ${text}`}>
                <strong>
                  <time dateTime={iso}>{whenText}</time>:
                </strong>{' '}
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
