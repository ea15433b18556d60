/** A sentence that says a figure, with the figure itself large: it is what the eye looks for. */
export function Score({ text }: { text: string }) {
  const [, before = '', figure = '', after = ''] = /^(\D*)(\d(?:[\d.,]*\d)?)?(.*)$/.exec(text) ?? []
  return (
    <strong>
      {before}
      {figure !== '' && <span className="score-figure">{figure}</span>}
      {after}
    </strong>
  )
}
