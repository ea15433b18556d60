import type { ReactNode } from 'react'
import type { TermPlace } from '../../core/questionnaire/termsIn'
import { TermButton, useExplained, WithMeaning } from './Meaning'

type Props = {
  text: string
  /** Terms in it, in their order. */
  places: readonly TermPlace[]
  id?: string | undefined
  className?: string | undefined
  /** What stands before the text in the same paragraph. */
  lead?: ReactNode
}

/** A paragraph whose terms can be opened where they stand. */
export function ExplainedText({ text, places, id, className, lead }: Props) {
  const explained = useExplained()
  const end = places.at(-1)?.end ?? 0
  const paragraph = (
    <p id={id} className={className}>
      {lead}
      {places.map((place, index) => (
        <span key={place.start}>
          {text.slice(places[index - 1]?.end ?? 0, place.start)}
          <TermButton term={place.term} words={text.slice(place.start, place.end)} explained={explained} />
        </span>
      ))}
      {text.slice(end)}
    </p>
  )
  return places.length === 0 ? paragraph : <WithMeaning explained={explained}>{paragraph}</WithMeaning>
}
