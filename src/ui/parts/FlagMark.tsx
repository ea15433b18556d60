/** The signal flag H, "pilot on board", on its staff: decoration beside the name. Drawn alike in .house/brand/mark.mjs. */
export function FlagMark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M4 4h12.5v20H4z" fill="#fff" />
      <path d="M16.5 4H29v20H16.5z" fill="#b5122b" />
      <path d="M4 2v28M4 4h25v20H4z" className="mark-edge" />
    </svg>
  )
}
