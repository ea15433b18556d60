type Props = { className: string; rows: readonly (readonly [name: string, text: string | undefined])[] }

/** Short texts under their names; a name without a text is left out. */
export function NamedTexts({ className, rows }: Props) {
  const shown = rows.filter(([, text]) => text !== undefined && text !== '')
  if (shown.length === 0) return null
  return (
    <dl className={className}>
      {shown.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
