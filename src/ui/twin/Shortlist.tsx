import { numberedCautions } from '../../report/cautions'
import { select } from '../../report/selection'
import { OfferCard } from './OfferCard'
import type { ChapterProps } from './props'

/** What the user chose, in that order and in full; nothing where nothing was chosen. */
export function Shortlist({ report, words }: ChapterProps) {
  const selection = select(report, 0)
  if (selection.chosen.length === 0) return null
  const cautions = numberedCautions(selection)
  return (
    <section>
      <h2>{report.headings.shortlist}</h2>
      <p>{words.shortlist.intro(selection.chosen.length)}</p>
      {selection.chosen.map((offer) => (
        <OfferCard key={offer.id} offer={offer} cautions={cautions} words={words} inFull />
      ))}
    </section>
  )
}
