/** A box to tick. */
export function Box() {
  return <span className="sheet-box" aria-hidden="true" />
}

/** A line to write on. */
export function Line({ wide = false }: { wide?: boolean }) {
  return <span className={wide ? 'sheet-line sheet-line-wide' : 'sheet-line'} aria-hidden="true" />
}

/** Squares for digits, in groups. */
export function Boxes({ counts }: { counts: readonly number[] }) {
  return (
    <span className="sheet-digits" aria-hidden="true">
      {counts.map((count, group) => (
        <span key={group} className="sheet-digit-group">
          {Array.from({ length: count }, (_, index) => (
            <span key={index} className="sheet-box sheet-digit" />
          ))}
        </span>
      ))}
    </span>
  )
}
