import { Name } from './Name'

type Props = {
  url: string | null
  text: string
  /** The text is a proper name. */
  isName?: boolean
}

/** A link whose address is printed behind it on paper; plain text for what is no web address. */
export function WebLink({ url, text, isName = false }: Props) {
  const said = isName ? <Name text={text} /> : text
  if (url === null || !/^https?:\/\//iu.test(url)) return <>{said}</>
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="twin-link"
      data-address={addressOf(url, text)}
    >
      {said}
    </a>
  )
}

/** As a reader types it; nothing where the text says it already. */
function addressOf(url: string, text: string): string | undefined {
  const address = url.replace(/^https?:\/\/(www\.)?/iu, '').replace(/\/$/u, '')
  return text.includes(address) ? undefined : address
}
