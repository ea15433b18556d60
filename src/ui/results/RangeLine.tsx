import type { Range } from '../../report/reportDocument'

type Props = { points: number | null; range: Range | null }

/** The points as a mark on a thin line, with what open answers still allow; both stand in the opened row as text. */
export function RangeLine({ points, range }: Props) {
  if (range === null) return null
  return (
    <svg
      className="range-line"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line className="range-line-ground" x1="0" x2="100" y1="3" y2="3" />
      {range.high > range.low && (
        <line className="range-line-possible" x1={range.low} x2={range.high} y1="3" y2="3" />
      )}
      {points !== null && <line className="range-line-points" x1={points} x2={points} y1="3" y2="3" />}
    </svg>
  )
}
