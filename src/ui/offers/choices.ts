import type { Language } from '../../core/questionnaire/texts'
import type { ReportRecommendation } from '../../report/reportDocument'
import { costOf } from './filter'

export type Choice = { id: string; label: string }

export type Choices = Readonly<Record<'topic' | 'state' | 'cost' | 'country', readonly Choice[]>>

type Names = { nationwide: string; states: Readonly<Record<string, string>>; language: Language }

/** What the list can be narrowed to: only what occurs in it, by name. */
export function choicesOf(
  offers: readonly ReportRecommendation[],
  { nationwide, states, language }: Names,
): Choices {
  const topic = new Map<string, string>()
  const state = new Map<string, string>()
  const cost = new Map<string, string>()
  const country = new Map<string, string>()
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  for (const offer of offers) {
    offer.topicIds.forEach((id, index) => topic.set(id, offer.topics[index] ?? id))
    for (const id of offer.states) if (id !== 'DE') state.set(id, states[id] ?? id)
    cost.set(costOf(offer), offer.costText)
    for (const id of offer.countries)
      if (id !== '*' && id !== 'DE' && !country.has(id)) country.set(id, regions.of(id) ?? id)
  }
  const sorted = (names: ReadonlyMap<string, string>) =>
    [...names]
      .map(([id, label]) => ({ id, label }))
      .sort((one, other) => one.label.localeCompare(other.label, language))
  return {
    topic: sorted(topic),
    state: [{ id: 'DE', label: nationwide }, ...sorted(state)],
    cost: sorted(cost),
    country: sorted(country),
  }
}
