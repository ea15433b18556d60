import type { Assessment } from '../assessment/assessment'
import type { Catalogue, CatalogueEntry } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Funding } from '../funding/funding'
import { programmeMoney } from '../funding/money'
import { placeOf, type Places } from '../places/places'
import type { Walk } from '../questionnaire/walk'
import { factsOf } from './facts'
import { match } from './match'
import { nearnessOf } from './nearness'
import { topicNeeds, type TopicNeed } from './need'
import { ranked } from './rank'
import { reasonsOf } from './reasonsOf'
import type { Recommendation } from './recommendation'
import { unmetNeeds } from './unmetNeeds'
import { productTopic, sharedTopics, wishOf, type Wish } from './wish'

/**
 * Every entry of the catalogue with how it stands to this firm on `today`, best first. The order depends on the values
 * alone, never on the order of the catalogue. Without `places` no distance is known.
 */
export function recommend(
  walk: Walk,
  assessment: Assessment,
  funding: Funding,
  catalogue: Catalogue,
  places: Places | null,
  today: IsoDate,
): Recommendation[] {
  const { scoring, named } = walk.questionnaire
  const facts = factsOf(walk, assessment, funding)
  const wish = wishOf(facts.answerOf)
  const needs = topicNeeds(scoring, assessment)
  const { answerOf } = facts
  const from = places && placeOf(places, answerOf('company.postcode'), answerOf('company.federalState'))
  const items = catalogue.entries.map((entry) => {
    const topics = servedTopics(entry, needs)
    const helpsWith = assessment.nextSteps
      .filter(({ field, topic }) => entry.fields.includes(field) || entry.topics.includes(topic))
      .map(({ field }) => field)
    const terms = entry.funding
    const money = terms && wish.wanted === 'yes' ? programmeMoney(terms, funding, facts.source, named) : null
    const unmet = terms ? unmetNeeds(terms, facts) : []
    return {
      entry,
      match: match(entry, facts, wish, named, today),
      need: needFor(entry, topics, needs, wish),
      breadth: topics.reduce((sum, topic) => sum + topic.need, 0),
      steps: helpsWith.length,
      nearness: nearnessOf(entry, facts, from),
      sharedTopics: terms && wish.wanted === 'yes' ? sharedTopics(terms, wish).length : 0,
      aidEur: money?.aidEur?.low ?? 0,
      unmetNeeds: unmet.length,
      topics,
      helpsWith,
      money,
      unmet,
    }
  })
  return ranked(items).map(({ entry, match: matched, topics, helpsWith, nearness, money, unmet }) => ({
    id: entry.id,
    kind: entry.kind,
    ...matched,
    reasons: reasonsOf(entry, { topics, helpsWith }, nearness, facts, wish),
    helpsWith,
    needs: unmet,
    money,
    distanceKm: nearness.km,
  }))
}

type Needs = ReadonlyMap<string, TopicNeed>

function servedTopics({ topics }: CatalogueEntry, needs: Needs): TopicNeed[] {
  const served: TopicNeed[] = []
  for (const id of topics) {
    const topic = needs.get(id)
    if (topic && topic.need > 0) served.push(topic)
  }
  return served.sort((a, b) => b.need - a.need)
}

/**
 * Greatest need among the topics served. Where a project is wanted, its topics decide for funding programmes: one that is
 * open to any topic, or names one of them, is needed; one for other topics is not.
 */
function needFor(
  { funding }: CatalogueEntry,
  served: readonly TopicNeed[],
  needs: Needs,
  wish: Wish,
): number {
  if (!funding || wish.wanted !== 'yes' || wish.topics.length === 0) return served[0]?.need ?? 0
  const topics = funding.projectTopics.length === 0 ? wish.topics : sharedTopics(funding, wish)
  return Math.max(0, ...topics.map((topic) => Math.max(1, needs.get(productTopic(topic))?.need ?? 0)))
}
