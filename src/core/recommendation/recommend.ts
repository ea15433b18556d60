import type { Assessment } from '../assessment/assessment'
import type { Catalogue, CatalogueEntry } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Funding } from '../funding/funding'
import { programmeMoney } from '../funding/money'
import { placeOf, type Places } from '../places/places'
import type { Walk } from '../questionnaire/walk'
import { entryNeed } from './entryNeed'
import { factsOf } from './facts'
import { match } from './match'
import { nearnessOf, responsibilityOf } from './nearness'
import { topicNeeds, type TopicNeed } from './need'
import { ranked } from './rank'
import { reasonsOf, sharedCountries } from './reasonsOf'
import type { Recommendation } from './recommendation'
import { certaintyOf, distanceOf, effortOf, pointsOf } from './standing'
import { unmetNeeds } from './unmetNeeds'
import { sharedKinds, sharedTopics, wishOf } from './wish'

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
  const met = catalogue.entries.map((entry) => {
    const nearness = nearnessOf(entry, facts, from)
    const matched = match(entry, facts, wish, named, today)
    return { entry, nearness, matched, responsibility: responsibilityOf(entry, nearness, matched, facts) }
  })
  const hasOwnChamber = met.some(({ responsibility }) => responsibility === 'own')
  const items = met.map(({ entry, nearness, matched, responsibility }) => {
    const topics = servedTopics(entry, needs)
    const helpsWith = assessment.nextSteps
      .filter(({ field, topic }) => entry.fields.includes(field) || entry.topics.includes(topic))
      .map(({ field }) => field)
    const terms = entry.funding
    const money = terms && wish.wanted === 'yes' ? programmeMoney(terms, funding, facts.source, named) : null
    const unmet = terms ? unmetNeeds(terms, facts) : []
    const isForPartner = sharedCountries(entry, facts).length > 0
    // The umbrella stands in where the firm's own chamber is not listed.
    const isFirstDoor = responsibility === (hasOwnChamber ? 'own' : 'umbrella')
    const { need, step, projectTopics } = entryNeed(entry, { needs, wish, isFirstDoor, isForPartner })
    return {
      entry,
      match: matched,
      need,
      points: pointsOf({
        need: step,
        certainty: isFirstDoor ? 0 : certaintyOf(matched),
        distance: isForPartner ? 0 : distanceOf(entry, nearness, wish),
        effort: effortOf(entry, facts, wish, named) + (responsibility === 'other' ? 2 : 0),
      }),
      breadth: topics.reduce((sum, topic) => sum + topic.need, 0),
      steps: helpsWith.length,
      nearness,
      sharedKinds: terms && wish.wanted === 'yes' ? sharedKinds(terms, wish).length : 0,
      sharedTopics: terms && wish.wanted === 'yes' ? sharedTopics(terms, wish).length : 0,
      aidEur: money?.aidEur?.low ?? 0,
      unmetNeeds: unmet.length,
      topics,
      projectTopics,
      helpsWith,
      money,
      unmet,
    }
  })
  return ranked(items).map(({ entry, match: matched, nearness, unmet, ...served }) => ({
    id: entry.id,
    kind: entry.kind,
    ...matched,
    reasons: reasonsOf(entry, served, nearness, facts, wish),
    helpsWith: served.helpsWith,
    needs: unmet,
    money: served.money,
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
