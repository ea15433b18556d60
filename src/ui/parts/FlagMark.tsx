/** The signal flag H, "pilot on board": decoration beside the name. */
export function FlagMark() {
  return (
    <svg className="mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect width="28" height="28" fill="#10202e" />
      <rect x="2" y="2" width="12" height="24" fill="#fff" />
      <rect x="14" y="2" width="12" height="24" fill="#b5122b" />
    </svg>
  )
}
