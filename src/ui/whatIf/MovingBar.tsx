type Props = { from: number | null; to: number | null }

/** Points before and after as one bar; what is gained, or lost, is lighter. The figures stand beside it. */
export function MovingBar({ from, to }: Props) {
  const [before, after] = [from ?? 0, to ?? 0]
  return (
    <svg
      className="range-scale moving-bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="range-ground" x="0" y="1" width="100" height="4" />
      <rect className="range-possible" x="0" y="1" width={Math.max(before, after)} height="4" />
      <rect className="range-points" x="0" y="1" width={Math.min(before, after)} height="4" />
      <rect className="range-mark" x={Math.min(after, 99.5)} y="0" width="0.5" height="6" />
    </svg>
  )
}
