type Props = { share: number; className?: string }

/** A share 0…1 as a bar; the same stands beside it as text. */
export function ShareBar({ share, className = '' }: Props) {
  const width = 100 * Math.min(Math.max(share, 0), 1)
  return (
    <svg
      className={`share-bar ${className}`}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="share-ground" x="0" y="0" width="100" height="6" />
      <rect className="share-part" x="0" y="0" width={width} height="6" />
    </svg>
  )
}
