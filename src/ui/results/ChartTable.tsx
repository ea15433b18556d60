import type { ResultsMessages } from '../../i18n/results/de'
import type { ChartRow } from './chartRows'

/** The same figures as the pictures, for everybody. */
export function ChartTable({ rows, words }: { rows: readonly ChartRow[]; words: ResultsMessages['charts'] }) {
  return (
    <table className="chart-table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.topic}</th>
          <th scope="col" className="number">
            {words.points}
          </th>
          <th scope="col">{words.range}</th>
          <th scope="col">{words.level}</th>
          <th scope="col">{words.coverage}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.title}</th>
            <td className="number" data-label={words.points}>
              {row.points === null ? words.none : row.pointsText}
            </td>
            <td data-label={words.range}>{words.lowToHigh(row.lowText, row.highText)}</td>
            <td data-label={words.level}>{row.levelText}</td>
            <td data-label={words.coverage}>{row.coverageText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
