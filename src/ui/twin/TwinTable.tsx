import type { ReactNode } from 'react'

type Props = {
  caption: string
  heads: readonly string[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
  /** Position of the cell that names its row. */
  named?: number
}

/** A table that repeats its head on each sheet; where there is no room, each row becomes a block with its headings. */
export function TwinTable({ caption, heads, rows, named = 0 }: Props) {
  if (rows.length === 0) return null
  return (
    <table className="twin-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, column) =>
              column === named ? (
                <th key={heads[column]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={heads[column]} data-head={heads[column]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
