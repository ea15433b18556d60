import { numberedCautions, type Cautions } from '../../report/cautions'
import type { ReportDocument, ReportRecommendation } from '../../report/reportDocument'
import { select, type Offers, type Selection } from '../../report/selection'
import { both, matched, type Pair, type Two } from './pair'

/** What is told of offers in each language. */
export type Told = Two<{ selection: Selection; cautions: Cautions }>

/** How many offers are told with their reasons: so many of each of so many kinds, those with the best first. */
export type Most = { kinds: number; perKind: number }

/** Divides the entries of both reports, and numbers the notes of caution of those that are told. */
export function toldOf(pair: Pair, most: Most): Told {
  return both(pair, ({ report }) => {
    const selection = selectionOf(report, most)
    // Entries that are only named have no numbers beside them.
    return { selection, cautions: numberedCautions({ ...selection, others: [], inFunding: [] }) }
  })
}

function selectionOf(report: ReportDocument, { kinds, perKind }: Most): Selection {
  const selection = select(report, perKind)
  const left = new Map(selection.best.slice(kinds).map(({ kind, offers }) => [kind, offers]))
  const rest = new Map(selection.others.map(({ kind, offers }) => [kind, offers]))
  const others = [...new Set([...left.keys(), ...rest.keys()])].map((kind) => ({
    kind,
    offers: [...(left.get(kind) ?? []), ...(rest.get(kind) ?? [])],
  }))
  return { ...selection, best: selection.best.slice(0, kinds), others }
}

/** Offers as pairs. */
export function offersOf(told: Told, of: (selection: Selection) => Offers): Two<ReportRecommendation>[] {
  return matched([of(told[0].selection), of(told[1].selection)], ({ id }) => id)
}
