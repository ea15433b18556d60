import type { CatalogueEntry, FundingTerms } from '../catalogue/entry'
import type { Known } from '../questionnaire/condition'

/** What the firm wants money for, as far as it is answered. */
export type Wish = {
  wanted: 'yes' | 'no' | 'open'
  /** Options of `funding.topics`; empty while not answered. */
  topics: readonly string[]
  /** Options of `funding.kinds`; empty while not answered. */
  kinds: readonly string[]
}

/** The project that is wanted, from the answers that count. */
export function wishOf(answerOf: (id: string) => Known): Wish {
  const wanted = answerOf('funding.wanted')
  const ticked = (id: string) => {
    const value = answerOf(id)
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== 'unknown') : []
  }
  return {
    wanted: wanted === 'yes' || wanted === 'no' ? wanted : 'open',
    topics: ticked('funding.topics').map(String),
    kinds: ticked('funding.kinds').map(String),
  }
}

/** False only where the project's topics are known and the programme covers none of them. */
export function meetsProject(terms: FundingTerms, wish: Wish): boolean {
  if (wish.wanted !== 'yes' || wish.topics.length === 0 || terms.projectTopics.length === 0) return true
  return sharedTopics(terms, wish).length > 0
}

/** True where a project is wanted and the programme names topics, but those of the project are not answered. */
export function isTopicOpen(terms: FundingTerms, wish: Wish): boolean {
  return wish.wanted === 'yes' && wish.topics.length === 0 && terms.projectTopics.length > 0
}

/** Topics of the project that the programme names, in the order of the answer. */
export function sharedTopics(terms: FundingTerms, wish: Wish): string[] {
  return wish.topics.filter((topic) => terms.projectTopics.includes(topic))
}

/** Kinds of spending of the project that the programme pays for. */
export function sharedKinds(terms: FundingTerms, wish: Wish): string[] {
  return wish.kinds.filter((kind) => terms.purposes.some((purpose) => purpose === kind))
}

const productTopics: Readonly<Record<string, string>> = { ai: 'data', 'it-security': 'data' }

/** True where an entry that is no programme serves a topic of the project; what is general does not yet serve a special one. */
export function servesProjectTopic({ topics, tags, fields }: ServedBy, topic: string): boolean {
  if (!topics.includes(productTopic(topic))) return false
  const special = specialities[topic]
  return !special || tags.includes(topic) || fields.some((field) => special.includes(field))
}

type ServedBy = Pick<CatalogueEntry, 'topics' | 'tags' | 'fields'>

/** Fields that belong to a topic of projects that is only part of a topic of the questionnaire. */
const specialities: Readonly<Record<string, readonly string[]>> = {
  ai: ['data.use'],
  'it-security': ['data.security'],
}

/** The topic of the questionnaire to which a topic of a project belongs. */
export function productTopic(topic: string): string {
  return productTopics[topic] ?? topic
}
