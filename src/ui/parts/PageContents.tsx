type Props = {
  /** What the list is called. */
  name: string
  /** The parts that are there, with the words that head them. */
  parts: readonly { id: string; heading: string }[]
  show: (target: string) => void
}

/** The way to each part of a long page, at its head. */
export function PageContents({ name, parts, show }: Props) {
  return (
    <nav className="results-contents" aria-label={name}>
      <p className="secondary" aria-hidden="true">
        {name}:
      </p>
      <ul>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => show(`part.${id}`)}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
