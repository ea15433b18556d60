import { Fragment } from 'react'
import { WebLink } from './WebLink'

type Props = { label: string; sources: readonly { url: string; text: string }[] }

/** Where something is evidenced, one after the other. */
export function Sources({ label, sources }: Props) {
  if (sources.length === 0) return null
  return (
    <p className="secondary twin-small">
      <strong>{label}:</strong>{' '}
      {sources.map(({ url, text }, index) => (
        <Fragment key={`${url} ${text}`}>
          {index > 0 && '; '}
          <WebLink url={url} text={text} />
        </Fragment>
      ))}
    </p>
  )
}
