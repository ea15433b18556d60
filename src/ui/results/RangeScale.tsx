import type { Range } from '../../report/reportDocument'

type Props = { points: number | null; range: Range | null }

/** Points on 0–100 with the range still possible, as a picture; both stand beside it as text. */
export function RangeScale({ points, range }: Props) {
  if (range === null) return null
  return (
    <svg
      className="range-scale"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="range-ground" x="0" y="1" width="100" height="4" />
      <rect
        className="range-possible"
        x={range.low}
        y="1"
        width={Math.max(range.high - range.low, 0)}
        height="4"
      />
      {points !== null && <rect className="range-points" x="0" y="1" width={points} height="4" />}
      {points !== null && (
        <rect className="range-mark" x={Math.min(points, 99.5)} y="0" width="0.5" height="6" />
      )}
    </svg>
  )
}
