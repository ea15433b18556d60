import { gberEndsOn } from '../core/catalogue/gber'
import type { CatalogueEntry, EntryTexts, FundingTerms } from '../core/catalogue/entry'
import type { ReportContext } from './reportInput'

type Row = { label: string; text: string }

/** Terms of a funding programme as rows; none for other kinds. What is not known has no row. */
export function termRows(
  { funding, statusSeenOn }: CatalogueEntry,
  { funding: words }: EntryTexts,
  context: ReportContext,
): Row[] {
  if (!funding || !words) return []
  const { messages, formats, optionLabel } = context
  const say = messages.offers
  const { labels } = say
  const topics = funding.projectTopics.map((topic) => optionLabel('funding.topics', topic))
  const euros = (amount: number | undefined, tell: (text: string) => string) =>
    amount === undefined ? undefined : tell(formats.euros(amount))
  const rows: [string, string | undefined][] = [
    [labels.funder, words.funder],
    [labels.instrument, say.instruments[funding.instrument]],
    [labels.purposes, formats.list(funding.purposes.map((purpose) => say.purposes[purpose]))],
    [labels.projectTopics, topics.length === 0 ? say.anyTopic : formats.items(topics)],
    [labels.size, words.size],
    [labels.rate, joined(rateText(funding, context), words.rate)],
    [labels.minimum, euros(funding.minimumEur, say.fromEuros)],
    [labels.eligibleCost, euros(funding.eligibleCostAtMostEur, say.upToEuros)],
    [labels.maximum, euros(funding.maximumEur, say.upToEuros)],
    [labels.amount, words.amount],
    [labels.basis, joined(basisText(funding, context), words.basis)],
    [labels.start, say.startRules[funding.startRule]],
    [labels.excluded, words.excluded.length === 0 ? undefined : words.excluded.join('; ')],
    [
      labels.needs,
      funding.needs.length === 0 ? undefined : funding.needs.map((need) => say.needs[need]).join(', '),
    ],
    [labels.statusSeen, statusSeenOn === undefined ? undefined : formats.date(statusSeenOn)],
  ]
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
}

/** Where it works: states in words, or nationwide, with its focus. */
export function regionText({ states, focusStates }: CatalogueEntry, context: ReportContext): string {
  const { messages, formats, optionLabel } = context
  const say = messages.offers
  const named = (codes: readonly string[]) =>
    formats.list(codes.map((code) => optionLabel('company.federalState', code)))
  const region = states.includes('DE') ? say.nationwide : states.length === 0 ? say.anywhere : named(states)
  return focusStates.length === 0 ? region : say.focus(region, named(focusStates))
}

function rateText({ rates }: FundingTerms, { messages, formats }: ReportContext): string | undefined {
  const percents = rates.map(({ percent }) => percent).sort((a, b) => a - b)
  const [low] = percents
  const high = percents.at(-1)
  if (low === undefined || high === undefined) return undefined
  const say = messages.offers
  const percent = (value: number) => formats.percent(value / 100)
  return low === high ? say.atMostPercent(percent(high)) : say.percents(percent(low), percent(high))
}

function basisText(
  { aidBasis, gberArticles }: FundingTerms,
  { messages, formats }: ReportContext,
): string | undefined {
  const say = messages.offers
  const names = aidBasis.map((basis) =>
    basis === 'gber' && gberArticles.length > 0
      ? say.articles(say.bases.gber, gberArticles.join(', '))
      : say.bases[basis],
  )
  const text = names.join('; ')
  return aidBasis.includes('gber') ? joined(`${text}.`, say.gberEnds(formats.date(gberEndsOn))) : text
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return `${/[.!?]$/.test(first) ? first : `${first}.`} ${second}`
}
