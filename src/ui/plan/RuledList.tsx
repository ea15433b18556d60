import type { RuledText } from '../../report/reportFunding'

type Props = { title?: string; texts: readonly RuledText[] }

/** Sentences with the legal text they rest on; nothing where there are none. */
export function RuledList({ title, texts }: Props) {
  if (texts.length === 0) return null
  return (
    <div className="sentences">
      {title !== undefined && <p className="label">{title}</p>}
      <ul>
        {texts.map(({ text, rule }) => (
          <li key={`${text} ${rule}`}>
            {text} {rule !== undefined && <span className="rule">{rule}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
