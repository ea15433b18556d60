type Props = { title?: string; sentences: readonly string[] }

/** Sentences under a small heading; nothing where there are none. */
export function SentenceList({ title, sentences }: Props) {
  if (sentences.length === 0) return null
  return (
    <div className="sentences">
      {title !== undefined && <p className="label">{title}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
