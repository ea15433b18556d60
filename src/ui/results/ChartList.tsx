import type { ResultsMessages } from '../../i18n/results/de'
import type { ChartRow } from './chartRows'
import { RangeScale } from './RangeScale'

type Props = { rows: readonly ChartRow[]; words: ResultsMessages['charts'] }

/** The comparison where there is no room for pictures: each topic with its bar and all its figures, name above. */
export function ChartList({ rows, words }: Props) {
  return (
    <ul className="chart-list" aria-label={words.caption}>
      {rows.map((row) => (
        <li key={row.id}>
          <p>
            <strong>{row.title}</strong>
            <strong className="chart-list-points">
              {row.points === null ? words.none : words.pointsOf(row.pointsText)}
            </strong>
          </p>
          <RangeScale points={row.points} range={{ low: row.low, high: row.high }} />
          <p className="secondary">
            {words.rangeOf(words.lowToHigh(row.lowText, row.highText))} · {row.levelText} · {row.coverageText}
          </p>
        </li>
      ))}
    </ul>
  )
}
