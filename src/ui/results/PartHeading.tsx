/** Parts of the screen that the list at its head leads to. */
export type Part = 'topics' | 'nextSteps' | 'recommendations' | 'funding' | 'answers' | 'method'

/** The heading of a part: it takes the focus when one comes from the list. */
export function PartHeading({ part, children }: { part: Part; children: string }) {
  return (
    <h2 tabIndex={-1} data-target={`part.${part}`}>
      {children}
    </h2>
  )
}
