import type { ReportRecommendation } from './reportDocument'
import type { Offers, Selection } from './selection'

type Source = { url: string; text: string }
type Note = { number: number; text: string }

/** The notes of caution of all offers, each once and numbered. */
export type Cautions = {
  notes: readonly Note[]
  /** Notes that stand with the offers of the shortlist. */
  withChosen: readonly Note[]
  /** Notes that this offer is the first to bring up. */
  broughtUpBy: (offer: ReportRecommendation) => readonly Note[]
  /** Numbers of an offer's notes, "1, 3, 4"; empty where it has none. */
  numbersOf: (offer: ReportRecommendation) => string
  sources: readonly Source[]
}

/** Numbers the notes in the order in which the entries of the file bring them up, those of the shortlist first. */
export function numberedCautions({ chosen, best, others, inFunding, warnings }: Selection): Cautions {
  const inTables = [...others.flatMap(({ offers }) => offers), ...inFunding]
  const offers: Offers = [...chosen, ...best.flatMap((kind) => kind.offers), ...inTables, ...warnings]
  const notes: Note[] = []
  const known = new Map<string, { number: number; by: string }>()
  for (const { id, cautions } of offers) {
    for (const text of cautions) {
      if (known.has(text)) continue
      const number = notes.length + 1
      notes.push({ number, text })
      known.set(text, { number, by: id })
    }
  }
  const broughtUpBy = ({ id }: ReportRecommendation) => notes.filter(({ text }) => known.get(text)?.by === id)
  const sources = new Map(offers.flatMap((offer) => offer.cautionSources).map((each) => [each.url, each]))
  return {
    notes,
    withChosen: chosen.flatMap(broughtUpBy),
    broughtUpBy,
    numbersOf: ({ cautions }) => {
      const numbers = new Set(cautions.flatMap((text) => known.get(text)?.number ?? []))
      return [...numbers].toSorted((one, other) => one - other).join(', ')
    },
    sources: [...sources.values()],
  }
}
