import type { CatalogueEntry, FundingTerms, Instrument } from '../../core/catalogue/entry'
import type { ProgrammeGroup } from '../reportFunding'
import type { ReportContext } from '../reportInput'

/** A programme that fits or perhaps fits, with its terms and name. */
export type Programme = {
  id: string
  name: string
  entry: CatalogueEntry
  terms: FundingTerms
  isCertain: boolean
}

const groupOf: Readonly<Record<Instrument, ProgrammeGroup['id']>> = {
  grant: 'grants',
  voucher: 'grants',
  loan: 'loans',
  tax: 'tax',
  service: 'services',
  equity: 'equity',
}

const groupIds = ['grants', 'loans', 'tax', 'services', 'equity'] as const

/** Most programmes for which papers are listed while none fits for certain. */
const mostPerhaps = 5

/** Funding programmes that fit or perhaps fit, best first. */
export function programmesOf({
  recommendations,
  entries,
  catalogueTexts,
}: Pick<ReportContext, 'recommendations' | 'entries' | 'catalogueTexts'>): Programme[] {
  return recommendations.flatMap(({ id, outcome }) => {
    const entry = entries.get(id)
    if (!entry?.funding || (outcome !== 'fits' && outcome !== 'perhaps')) return []
    const name = catalogueTexts.entries[id]?.name ?? ''
    return [{ id, name, entry, terms: entry.funding, isCertain: outcome === 'fits' }]
  })
}

/** Groups in their order; only equity is left out where there is none. */
export function groupsOf(programmes: readonly Programme[], context: ReportContext): ProgrammeGroup[] {
  const say = context.messages.funding.project
  return groupIds.flatMap((id) => {
    const members = programmes.filter(({ terms }) => groupOf[terms.instrument] === id)
    if (id === 'equity' && members.length === 0) return []
    return [
      {
        id,
        ...say.groups[id],
        programmes: members.map((one) => one.id),
        exclusions: exclusionsOf(members, programmes, context),
      },
    ]
  })
}

function exclusionsOf(
  members: readonly Programme[],
  all: readonly Programme[],
  { messages, formats }: ReportContext,
): string[] {
  const say = messages.funding.project
  const pairs = members.flatMap(({ name, entry, terms }) => {
    const others = all.filter(
      (other) =>
        other.id !== entry.id &&
        // A pair is named once, with the one that comes first.
        (terms.excludes.includes(other.id) || other.terms.excludes.includes(entry.id)) &&
        all.findIndex(({ id }) => id === entry.id) < all.indexOf(other),
    )
    return others.length === 0
      ? []
      : [say.excludes(name, formats.list(others.map((other) => say.quoted(other.name))))]
  })
  const alone = members.filter(({ terms }) => terms.otherPublicMoney === 'excluded')
  const names = formats.list(alone.map(({ name }) => say.quoted(name)))
  return alone.length === 0 ? pairs : [...pairs, say.onlyPublicMoney(names, alone.length > 1)]
}

/** Programmes to prepare for: those chosen, or those that fit, or the best of those that perhaps fit. */
export function programmesToPrepare(
  programmes: readonly Programme[],
  shortlist: readonly string[],
): Programme[] {
  const applied = programmes.filter(({ terms }) => terms.instrument !== 'service')
  const chosen = shortlist.flatMap((id) => applied.find((one) => one.id === id) ?? [])
  if (chosen.length > 0) return chosen
  const certain = applied.filter(({ isCertain }) => isCertain)
  return certain.length > 0 ? certain : applied.slice(0, mostPerhaps)
}

/** The programme for which the order of steps is worked out; tax relief that is applied for only where nothing else is left. */
export function leadingProgramme(prepared: readonly Programme[]): Programme | undefined {
  const isAppliedFor = ({ terms }: Programme) =>
    terms.needs.includes('elster') || terms.needs.includes('portal-registration')
  return prepared.find(({ terms }) => terms.instrument !== 'tax') ?? prepared.find(isAppliedFor)
}
