/** The heading of a part of a long page: it takes the focus when one comes from the list at the head. */
export function PartHeading({ part, children }: { part: string; children: string }) {
  return (
    <h2 tabIndex={-1} data-target={`part.${part}`}>
      {children}
    </h2>
  )
}
