/** A link whose address is printed behind it on paper; plain text for what is no web address. */
export function WebLink({ url, text }: { url: string | null; text: string }) {
  if (url === null || !/^https?:\/\//iu.test(url)) return <>{text}</>
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className="twin-link"
      data-address={addressOf(url, text)}
    >
      {text}
    </a>
  )
}

/** As a reader types it; nothing where the text says it already. */
function addressOf(url: string, text: string): string | undefined {
  const address = url.replace(/^https?:\/\/(www\.)?/iu, '').replace(/\/$/u, '')
  return text.includes(address) ? undefined : address
}
