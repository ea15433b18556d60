import type { EntryKind } from '../core/catalogue/entry'
import type { ReportDocument, ReportRecommendation } from './reportDocument'

export type Offers = readonly ReportRecommendation[]

/** Where each entry that the file tells of stands; none stands twice. */
export type Selection = {
  /** What the user chose, in that order: told in full. */
  chosen: Offers
  /** By kind the best of the rest, told with their reasons; the kind whose best stands first comes first. */
  best: readonly { kind: EntryKind; offers: Offers }[]
  /** Told in the tables of the chapter on funding alone. */
  inFunding: Offers
  /** All others that fit or may fit, by kind: a row of a table each. */
  others: readonly { kind: EntryKind; offers: Offers }[]
  /** Closed, but followed by something that fits or may fit. */
  ended: Offers
  /** Background on partner countries that calls for caution. */
  warnings: Offers
}

/** Divides the entries of a report, with so many of each kind told with their reasons. */
export function select(report: ReportDocument, perKind: number): Selection {
  const { recommendations, context, shortlist, funding, partnerCountries } = report
  const all = new Map([...recommendations, ...context].map((offer) => [offer.id, offer]))
  const chosen = [...new Set(shortlist)].flatMap((id) => all.get(id) ?? [])
  const suitable = recommendations.filter(isSuitable)
  const kinds = [...new Set(suitable.map(({ kind }) => kind))]
  const left = suitable.filter((offer) => !chosen.includes(offer))
  const best = byKind(kinds, (kind) =>
    bestFirst(left.filter((offer) => offer.kind === kind)).slice(0, perKind),
  )
  const told = new Set(best.flatMap(({ offers }) => offers))
  const priced = new Set(funding.groups.flatMap(({ programmes }) => programmes))
  const rest = left.filter((offer) => !told.has(offer))
  return {
    chosen,
    best,
    inFunding: rest.filter(({ id }) => priced.has(id)),
    others: byKind(kinds, (kind) => rest.filter((offer) => offer.kind === kind && !priced.has(offer.id))),
    ended: context.filter(({ outcome, successor }) => {
      const next = successor === undefined ? undefined : all.get(successor.id)
      return outcome === 'closed' && next !== undefined && isSuitable(next)
    }),
    warnings: context.filter(
      ({ outcome, cautions, countries, id }) =>
        outcome === 'context' &&
        cautions.length > 0 &&
        countries.some((country) => partnerCountries.includes(country)) &&
        !shortlist.includes(id),
    ),
  }
}

/** Where the description of an offer stands. */
export function anchorOf({ id }: Pick<ReportRecommendation, 'id'>): string {
  return `offer.${id}`
}

function isSuitable({ outcome }: ReportRecommendation): boolean {
  return outcome === 'fits' || outcome === 'perhaps'
}

/** What fits before what may fit, each in the order of the report. */
function bestFirst(offers: Offers): Offers {
  return [
    ...offers.filter(({ outcome }) => outcome === 'fits'),
    ...offers.filter(({ outcome }) => outcome !== 'fits'),
  ]
}

function byKind(kinds: readonly EntryKind[], of: (kind: EntryKind) => Offers) {
  return kinds.map((kind) => ({ kind, offers: of(kind) })).filter(({ offers }) => offers.length > 0)
}
