type Props = { url: string; text: string; more?: string; newTab: string }

/** A link that leaves the page, and says so. */
export function ExternalLink({ url, text, more = '', newTab }: Props) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="external-link">
      {text}
      <span className="visually-hidden">{more}</span>
      <span className="new-tab">{` ${newTab}`}</span>
    </a>
  )
}
