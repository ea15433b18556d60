import type { CardMessages } from '../../i18n/offers/card.de'
import { ExternalLink } from './ExternalLink'

type Props = {
  sources: readonly { url: string; text: string }[]
  tools: { messages: { newTab: string; card: CardMessages } }
}

/** Where something is evidenced, with dates; nothing where there is nothing. */
export function SourceList({ sources, tools: { messages } }: Props) {
  if (sources.length === 0) return null
  return (
    <div className="source-block">
      <p className="label">{messages.card.sources}</p>
      <ul className="sources">
        {sources.map(({ url, text }) => (
          <li key={url}>
            <ExternalLink url={url} text={text} newTab={messages.newTab} />
          </li>
        ))}
      </ul>
    </div>
  )
}
