import type { Operator } from '../../core/operator'
import type { StatementMessages } from '../../i18n/statement/de'

type Props = { words: StatementMessages['statement']; operator: Operator }

/** Where barriers are reported; without an address of its own the operator of the page is named. */
export function Feedback({ words, operator }: Props) {
  const { feedback } = words
  const { mail, url } = operator.accessibilityFeedback ?? {}
  return (
    <section>
      <h2>{feedback.heading}</h2>
      <p>{feedback.lead}</p>
      {mail === undefined && url === undefined && <p>{feedback.byOperator}</p>}
      {operator.name !== undefined && <p>{operator.name}</p>}
      {mail !== undefined && (
        <p>
          {feedback.mail}: <a href={`mailto:${mail}`}>{mail}</a>
        </p>
      )}
      {url !== undefined && /^https?:\/\//iu.test(url) && (
        <p>
          {feedback.url}:{' '}
          <a href={url} target="_blank" rel="noopener noreferrer">
            {url} ({words.newTab})
          </a>
        </p>
      )}
    </section>
  )
}
