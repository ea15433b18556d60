import type { OffersMessages } from '../../i18n/offers/de'
import type { ReportRecommendation } from '../../report/reportDocument'

export type ComparisonRow = { label: string; cells: readonly (readonly string[])[] }

type Cell = (offer: ReportRecommendation) => readonly (string | undefined)[]

/** What is compared, row by row. A row that says nothing of any entry is left out; terms of programmes follow under their labels. */
export function comparisonRows(
  offers: readonly ReportRecommendation[],
  { comparison: words, card, filters }: OffersMessages,
): ComparisonRow[] {
  const labels = new Set(offers.flatMap(({ terms }) => terms.map(({ label }) => label)))
  const rows: [label: string, cell: Cell][] = [
    [words.outcome, (offer) => [offer.outcomeText]],
    [words.kind, (offer) => [offer.kindText]],
    [card.place, (offer) => [offer.place]],
    [card.region, (offer) => [offer.regionText]],
    [words.distance, (offer) => [offer.distanceText]],
    [filters.cost, (offer) => [offer.costText]],
    [card.money, (offer) => offer.money],
    [card.reasons, (offer) => offer.reasons],
    [card.conditions, (offer) => offer.conditions],
    [card.open, (offer) => offer.open.map(({ text }) => text)],
    [card.failed, (offer) => offer.failed],
    [card.unsure, (offer) => offer.unsure],
    ...[...labels].map((label): [string, Cell] => [
      label,
      // What the row on cost has said already is not said again.
      (offer) =>
        offer.terms.flatMap((term) =>
          term.label === label && term.text !== offer.costText ? term.text : [],
        ),
    ]),
    [card.status, (offer) => [offer.statusText]],
    [words.checked, (offer) => [offer.checkedText]],
  ]
  return rows
    .map(([label, cell]) => ({
      label,
      cells: offers.map((offer) => cell(offer).flatMap((text) => (text ? [text] : []))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
}
