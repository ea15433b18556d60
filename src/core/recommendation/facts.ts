import type { Assessment } from '../assessment/assessment'
import type { FundingTerms } from '../catalogue/entry'
import type { Funding } from '../funding/funding'
import { gatesOf, type Gate } from '../funding/gates'
import { fundingFacts } from '../funding/judge'
import { neverAsked, type Known, type Source } from '../questionnaire/condition'
import type { Walk } from '../questionnaire/walk'
import { answersIn } from './answersIn'

/** What is known of the firm, as conditions of the catalogue ask for it. */
export type Facts = {
  source: Source
  answerOf: (id: string) => Known
  /** The question itself while it is open, or those on which it hangs whether it is asked at all. */
  openOfAnswer: (id: string) => readonly string[]
  /** Questions whose answers would make a topic's level known. */
  openOfTopic: (topic: string) => readonly string[]
  /** Questions whose answers would make a derived fact known. */
  openOfFact: (fact: string) => readonly string[]
  /** What the terms of a programme ask of firm and project. */
  gatesOf: (terms: FundingTerms) => readonly Gate[]
}

/** Facts from the answers that count, the levels of the topics and what is judged for funding. */
export function factsOf(walk: Walk, assessment: Assessment, funding: Funding): Facts {
  const { named } = walk.questionnaire
  const { answerOf: answer, openOfAnswer } = answersIn(walk)
  const topics = new Map(assessment.topics.map((topic) => [topic.id, topic]))
  const level = (id: string): Known => {
    const topic = topics.get(id)
    return topic && topic.applies ? (topic.level ?? undefined) : neverAsked
  }
  const source = { answer, level, fact: fundingFacts(funding) }
  return {
    source,
    answerOf: answer,
    openOfAnswer,
    openOfTopic: (topic) =>
      assessment.clarifications.filter((open) => open.topic === topic).map((open) => open.question),
    openOfFact: (fact) => missingFor(fact, funding),
    gatesOf: (terms) => gatesOf(terms, funding, source, named),
  }
}

function missingFor(fact: string, funding: Funding): readonly string[] {
  switch (fact) {
    case 'smeSize':
      return funding.size.missing
    case 'groupEmployees':
      return funding.size.figures.employees.missing
    case 'deMinimisRoomEur':
      return funding.deMinimis.missing
    case 'inDifficulty':
      return funding.difficulty.missing
    case 'readiness':
      return funding.readiness ? [] : ['funding.wanted']
    default:
      return []
  }
}
