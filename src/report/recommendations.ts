import type { CatalogueEntry, EntryTexts } from '../core/catalogue/entry'
import type { Recommendation, UnsureCode } from '../core/recommendation/recommendation'
import { changeTexts } from './funding/changes'
import { conditionText, failedGateText } from './funding/gateTexts'
import { moneyTexts } from './funding/money'
import type { ReportRecommendation } from './reportDocument'
import type { ReportContext } from './reportInput'
import { regionText, termRows } from './offerTerms'
import { reasonTexts } from './reasons'
import { relatedOffers } from './relatedOffers'
import { originText, sourceTexts, statusText, successorOf } from './sources'

/** Entries in their order: those that fit, perhaps fit or do not fit; closed ones and background stand apart. */
export function recommendationsOf(context: ReportContext): {
  recommendations: ReportRecommendation[]
  context: ReportRecommendation[]
} {
  const relatedOf = relatedOffers(context)
  const all = context.recommendations.flatMap((one) => {
    const entry = context.entries.get(one.id)
    const words = context.catalogueTexts.entries[one.id]
    return entry && words
      ? [{ ...recommendationOf(one, entry, words, context), related: relatedOf(entry) }]
      : []
  })
  const isApart = ({ outcome }: ReportRecommendation) => outcome === 'closed' || outcome === 'context'
  return { recommendations: all.filter((one) => !isApart(one)), context: all.filter(isApart) }
}

function recommendationOf(
  one: Recommendation,
  entry: CatalogueEntry,
  words: EntryTexts,
  context: ReportContext,
): Omit<ReportRecommendation, 'related'> {
  const { messages, catalogue, catalogueTexts, formats, topicTitle, questionName, isKnownTopic } = context
  const say = messages.recommendations
  const isPossible = one.outcome === 'fits' || one.outcome === 'perhaps'
  const isOffered = one.outcome !== 'closed' && one.outcome !== 'context'
  const origin = originText(entry, context)
  const successor = successorOf(entry, context)
  const topics = entry.topics.filter(isKnownTopic)
  const corrections = context.chamber?.links.corrections
  return {
    id: entry.id,
    kind: entry.kind,
    kindText: say.kinds[entry.kind],
    name: words.name,
    aliases: words.aliases,
    ...(words.operator === undefined ? {} : { operator: words.operator }),
    ...(entry.place
      ? { place: entry.place.city, location: { lat: entry.place.lat, lon: entry.place.lon } }
      : {}),
    distanceKm: one.distanceKm,
    ...distanceText(one, context),
    states: entry.states,
    regionText: regionText(entry, context),
    countries: entry.countries,
    topicIds: topics,
    tags: entry.tags,
    outcome: one.outcome,
    outcomeText: say.outcomes[one.outcome],
    offer: words.offer,
    cost: entry.cost,
    costText: entry.funding ? messages.offers.instruments[entry.funding.instrument] : say.costs[entry.cost],
    ...(entry.funding ? { instrument: entry.funding.instrument } : {}),
    terms: termRows(entry, words, context),
    money: isPossible && entry.funding ? moneyTexts(one.money, entry.funding, context) : [],
    conditions: isOffered ? one.conditions.map((code) => conditionText(code, context)) : [],
    changes: one.outcome === 'doesNotFit' ? changeTexts(entry.id, context) : [],
    reasons: isOffered ? reasonTexts(one, entry, context) : [],
    open:
      one.outcome === 'perhaps'
        ? one.open.map((question) => ({ question, text: questionName(question) }))
        : [],
    failed: isOffered ? one.failed.map((id) => failedText(id, entry, words, context)) : [],
    unsure: one.unsure.flatMap((code) => unsureTexts(code, one, entry, words, context)),
    cautions: entry.cautions.flatMap((id) => catalogueTexts.cautions[id] ?? []),
    cautionSources: entry.cautions.flatMap((id) => sourceTexts(catalogue.cautions[id] ?? [], [], context)),
    advice: one.advice.flatMap((id) => words.requirements[id] ?? []),
    ...(words.apply === undefined ? {} : { apply: words.apply }),
    url: entry.url,
    statusText: statusText(entry, context),
    ...(entry.validUntil === undefined ? {} : { validUntil: entry.validUntil }),
    statusNote: words.statusNote,
    ...(successor ? { successor } : {}),
    ...(origin === undefined ? {} : { originText: origin }),
    checkedText: say.checked(formats.date(entry.checkedOn)),
    sources: sourceTexts(entry.sources, words.sourceNotes, context),
    confidenceText: say.confidences[entry.confidence],
    // Only where the state itself does not name the day.
    ...(entry.validUntil === undefined || entry.status !== 'dormant'
      ? {}
      : { validText: messages.offers.validUntil(formats.date(entry.validUntil)) }),
    errorMail: {
      ...messages.offers.errorMail(words.name, entry.id, catalogue.version, formats.date(entry.checkedOn)),
      ...(corrections === undefined ? {} : { to: corrections }),
    },
    topics: topics.map(topicTitle),
  }
}

function distanceText(
  { distanceKm }: Recommendation,
  { messages, formats }: ReportContext,
): { distanceText?: string } {
  if (distanceKm === null) return {}
  const say = messages.funding.money
  return { distanceText: distanceKm < 1 ? say.inTown : say.distance(formats.number(distanceKm, 0)) }
}

function failedText(id: string, entry: CatalogueEntry, words: EntryTexts, context: ReportContext): string {
  const { messages, formats, optionLabel } = context
  const say = messages.recommendations
  const listed = (question: string, options: readonly string[]) =>
    formats.items(options.map((option) => optionLabel(question, option)))
  if (id === 'place' && entry.states.includes('DE')) return say.nationwide
  if (id === 'place') return say.failedPlace(listed('company.federalState', entry.states))
  if (id === 'sector') return say.failedSector(listed('company.sector', entry.sectors))
  if (id === 'country') return say.failedCountry(listed('company.partnerCountries', entry.countries))
  return words.requirements[id] ?? failedGateText(id, entry.funding, context) ?? id
}

function gateText(texts: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(texts, id) ? texts[id] : undefined
}

function unsureTexts(
  code: UnsureCode,
  one: Recommendation,
  entry: CatalogueEntry,
  words: EntryTexts,
  { messages, formats }: ReportContext,
): string[] {
  const say = messages.recommendations
  if (code === 'stale') return [say.stale(formats.date(entry.checkedOn))]
  if (code === 'openRequirement')
    return one.toConfirm.map((id) =>
      say.toConfirm(words.requirements[id] ?? gateText(say.gates.toConfirm, id) ?? id),
    )
  return [say[code]]
}
