import type { ReportRecommendation } from '../../report/reportDocument'

type Source = { url: string; text: string }

/** The notes of caution of all offers, each once and numbered. */
export type Cautions = {
  texts: readonly string[]
  sources: readonly Source[]
  /** Numbers of an offer's notes, "1, 3, 4"; empty where it has none. */
  numbersOf: (offer: ReportRecommendation) => string
}

/** Numbers the notes in the order in which the offers bring them up. */
export function numberedCautions(offers: readonly ReportRecommendation[]): Cautions {
  const texts = [...new Set(offers.flatMap((offer) => offer.cautions))]
  const sources = new Map(offers.flatMap((offer) => offer.cautionSources).map((each) => [each.url, each]))
  return {
    texts,
    sources: [...sources.values()],
    numbersOf: (offer) =>
      offer.cautions
        .map((text) => texts.indexOf(text) + 1)
        .toSorted((one, other) => one - other)
        .join(', '),
  }
}
