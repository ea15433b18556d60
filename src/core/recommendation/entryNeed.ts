import type { CatalogueEntry } from '../catalogue/entry'
import { needStep, type NeedStep, type TopicNeed } from './need'
import { productTopic, servesProjectTopic, sharedTopics, type Wish } from './wish'

/** Need that an entry answers: as a figure, as its step beside the firm's greatest, and the topics of the project served. */
export type EntryNeed = { need: number; step: NeedStep; projectTopics: readonly string[] }

/** What of firm and entry decides about the need, beside the topics. */
export type NeedContext = {
  needs: ReadonlyMap<string, TopicNeed>
  wish: Wish
  /** The chamber of the firm, or what leads to it. */
  isFirstDoor: boolean
  /** The entry is about a country with which the firm wants to work. */
  isForPartner: boolean
}

/** What the firm wants counts at least this much. */
const wished = 1

/**
 * The greatest need among the topics served. Topics of a wanted project are always among the greatest; for funding programmes
 * they alone decide, and one for other topics is not needed. What is about a chosen country is needed too, and the firm's
 * own chamber, or the way to it, whatever it lacks.
 */
export function entryNeed(entry: CatalogueEntry, context: NeedContext): EntryNeed {
  const { needs, wish, isFirstDoor, isForPartner } = context
  const wanted = wish.wanted === 'yes' ? wish.topics : []
  const needOf = (topic: string) => needs.get(topic)?.need ?? 0
  const greatest = Math.max(wanted.length > 0 ? wished : 0, ...[...needs.values()].map(({ need }) => need))
  const isMoney = entry.funding !== undefined && wanted.length > 0
  const projectTopics = projectTopicsOf(entry, wanted, wish).filter(
    (topic) => isMoney || isWorthwhile(needs.get(productTopic(topic))),
  )
  if (isFirstDoor) return { need: greatest, step: needStep(greatest, greatest), projectTopics }
  const own = isMoney ? [] : entry.topics.map(needOf)
  const forProject = projectTopics.map((topic) => Math.max(wished, needOf(productTopic(topic))))
  const need = Math.max(0, ...own, ...forProject)
  const step = forProject.length > 0 ? 0 : needStep(need, greatest)
  if (!isForPartner || step < 2) return { need, step, projectTopics }
  return { need: Math.max(wished, need), step: 1, projectTopics }
}

/** Topics of the project that the entry is for; a programme that names none is for all of them. */
function projectTopicsOf(entry: CatalogueEntry, wanted: readonly string[], wish: Wish): readonly string[] {
  const terms = entry.funding
  if (!terms) return wanted.filter((topic) => servesProjectTopic(entry, topic))
  if (wanted.length === 0 || terms.projectTopics.length === 0) return wanted
  return sharedTopics(terms, wish)
}

function isWorthwhile(topic: TopicNeed | undefined): boolean {
  return topic !== undefined && topic.importance > 0
}
