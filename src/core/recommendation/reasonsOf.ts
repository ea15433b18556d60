import type { CatalogueEntry } from '../catalogue/entry'
import type { Facts } from './facts'
import { nearKm, type Nearness } from './nearness'
import type { TopicNeed } from './need'
import type { Reason } from './recommendation'
import { sharedKinds, sharedTopics, type Wish } from './wish'

type Served = {
  topics: readonly TopicNeed[]
  /** Topics of a wanted project that the entry is for. */
  projectTopics: readonly string[]
  helpsWith: readonly string[]
}

/** Why an entry stands at its place: need, fields, project, nearness, firm, cost. */
export function reasonsOf(
  entry: CatalogueEntry,
  { topics, projectTopics, helpsWith }: Served,
  nearness: Nearness,
  facts: Facts,
  wish: Wish,
): Reason[] {
  const reasons: Reason[] = topics.map(({ topic, importance, level, target }) => ({
    code: 'servesTopic',
    topic,
    importance,
    level,
    target,
  }))
  for (const field of entry.fields)
    if (helpsWith.includes(field)) reasons.push({ code: 'servesField', field })
  return [
    ...reasons,
    ...projectReasons(entry, projectTopics, wish),
    ...placeReasons(entry, nearness, facts),
    ...firmReasons(entry, facts),
  ]
}

function projectReasons({ funding }: CatalogueEntry, served: readonly string[], wish: Wish): Reason[] {
  if (wish.wanted !== 'yes') return []
  const topics = funding ? sharedTopics(funding, wish) : served
  const kinds = funding ? sharedKinds(funding, wish) : []
  return [
    ...topics.map((topic): Reason => ({ code: 'projectTopic', topic })),
    ...kinds.map((kind): Reason => ({ code: 'projectKind', kind })),
  ]
}

function placeReasons(
  { states, focusStates, place }: CatalogueEntry,
  { km }: Nearness,
  facts: Facts,
): Reason[] {
  const state = facts.answerOf('company.federalState')
  const near: Reason[] = place && km !== null && km <= nearKm ? [{ code: 'near', km, city: place.city }] : []
  if (typeof state === 'string' && states.includes(state)) return [...near, { code: 'inYourState', state }]
  if (typeof state === 'string' && focusStates.includes(state))
    return [...near, { code: 'focusInYourState', state }]
  return states.includes('DE') ? [...near, { code: 'nationwide' }] : near
}

/** Partner countries of the firm that the entry is about. */
export function sharedCountries({ countries }: CatalogueEntry, facts: Facts): string[] {
  const partners = facts.answerOf('company.partnerCountries')
  return countries.filter((country) => Array.isArray(partners) && partners.some((one) => one === country))
}

function firmReasons(entry: CatalogueEntry, facts: Facts): Reason[] {
  const { sectors, cost } = entry
  const sector = facts.answerOf('company.sector')
  const reasons: Reason[] = sharedCountries(entry, facts).map((country) => ({
    code: 'partnerCountry',
    country,
  }))
  if (typeof sector === 'string' && sectors.includes(sector)) reasons.push({ code: 'yourSector', sector })
  if (cost === 'free') reasons.push({ code: 'free' })
  return reasons
}
