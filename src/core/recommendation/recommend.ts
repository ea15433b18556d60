import type { Assessment } from '../assessment/assessment'
import type { Catalogue, CatalogueEntry } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Walk } from '../questionnaire/walk'
import { factsOf, type Facts } from './facts'
import { match, type Match } from './match'
import { topicNeeds, type TopicNeed } from './need'
import { ranked, type Ranked } from './rank'
import type { Reason, Recommendation } from './recommendation'

/**
 * Every entry of the catalogue with how it stands to this firm on `today`, best first. The order depends on the values
 * alone, never on the order of the catalogue.
 */
export function recommend(
  walk: Walk,
  assessment: Assessment,
  catalogue: Catalogue,
  today: IsoDate,
): Recommendation[] {
  const { scoring, named } = walk.questionnaire
  const facts = factsOf(walk, assessment)
  const needs = topicNeeds(scoring, assessment)
  const steps = assessment.nextSteps.map(({ field, topic }) => ({ field, topic }))
  const items = catalogue.entries.map((entry) => {
    const served = entry.topics
      .flatMap((topic) => needs.get(topic) ?? [])
      .filter((topic) => topic.need > 0)
      .sort((a, b) => b.need - a.need)
    const matched = match(entry, facts, named, today)
    const helpsWith = steps
      .filter(({ field, topic }) => entry.fields.includes(field) || entry.topics.includes(topic))
      .map(({ field }) => field)
    return { ...placed(entry, matched, served, facts), steps: helpsWith.length, served, matched, helpsWith }
  })
  return ranked(items).map(({ entry, matched, served, helpsWith }) => ({
    id: entry.id,
    kind: entry.kind,
    ...matched,
    reasons: reasonsOf(entry, served, helpsWith, facts),
    helpsWith,
  }))
}

function placed(
  entry: CatalogueEntry,
  matched: Match,
  served: readonly TopicNeed[],
  facts: Facts,
): Omit<Ranked, 'steps'> {
  const state = facts.answerOf('company.federalState')
  const isIn = (states: readonly string[]) => typeof state === 'string' && states.includes(state)
  return {
    entry,
    outcome: matched.outcome,
    isOpen: matched.open.length > 0,
    need: served[0]?.need ?? 0,
    breadth: served.reduce((sum, topic) => sum + topic.need, 0),
    nearness: isIn(entry.states) ? 2 : isIn(entry.focusStates) ? 1 : 0,
  }
}

function reasonsOf(
  entry: CatalogueEntry,
  served: readonly TopicNeed[],
  helpsWith: readonly string[],
  facts: Facts,
): Reason[] {
  const reasons: Reason[] = served.map(({ topic, importance, level, target }) => ({
    code: 'servesTopic',
    topic,
    importance,
    level,
    target,
  }))
  for (const field of entry.fields)
    if (helpsWith.includes(field)) reasons.push({ code: 'servesField', field })
  return [...reasons, ...placeReasons(entry, facts), ...firmReasons(entry, facts)]
}

function placeReasons({ states, focusStates }: CatalogueEntry, facts: Facts): Reason[] {
  const state = facts.answerOf('company.federalState')
  if (typeof state === 'string' && states.includes(state)) return [{ code: 'inYourState', state }]
  if (typeof state === 'string' && focusStates.includes(state)) return [{ code: 'focusInYourState', state }]
  return states.includes('DE') ? [{ code: 'nationwide' }] : []
}

function firmReasons({ countries, sectors, cost }: CatalogueEntry, facts: Facts): Reason[] {
  const partners = facts.answerOf('company.partnerCountries')
  const sector = facts.answerOf('company.sector')
  const shared = countries.filter(
    (country) => Array.isArray(partners) && partners.some((one) => one === country),
  )
  const reasons: Reason[] = shared.map((country) => ({ code: 'partnerCountry', country }))
  if (typeof sector === 'string' && sectors.includes(sector)) reasons.push({ code: 'yourSector', sector })
  if (cost === 'free') reasons.push({ code: 'free' })
  return reasons
}
