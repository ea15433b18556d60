type Props = {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  /** Positions of the columns that hold figures. */
  figures: readonly number[]
  /** The last row is the sum of the others. */
  withSum?: boolean
}

/** A table whose rows begin with their name; where there is no room, each row becomes a card with its headings. */
export function DataTable({ caption, heads, rows, figures, withSum = false }: Props) {
  if (rows.length === 0) return null
  const look = (column: number) => (figures.includes(column) ? 'figure-cell' : undefined)
  return (
    <table className={withSum ? 'data-table with-sum' : 'data-table'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, column) => (
            <th key={head} scope="col" className={look(column)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {cells.map((cell, position) => (
              <td key={heads[position + 1]} data-head={heads[position + 1]} className={look(position + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
