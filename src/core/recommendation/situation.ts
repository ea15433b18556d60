import type { Answers } from '../answers/answers'
import { assess } from '../assessment/assess'
import type { CatalogueEntry } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Funding } from '../funding/funding'
import { judgeFunding } from '../funding/judge'
import type { Question, Questionnaire } from '../questionnaire/questionnaire'
import { walk } from '../questionnaire/walk'
import { changedAnswers, nameOf, type Change } from './change'
import { factsOf, type Facts } from './facts'
import { match, type Match } from './match'
import { wishOf, type Wish } from './wish'

/** Everything that is known of a firm with certain changes made. */
export type Situation = {
  changes: readonly Change[]
  answers: Answers
  funding: Funding
  facts: Facts
  match: (entry: CatalogueEntry) => Match
}

/** Situations of one firm by the changes made; each is worked out once, by the same rules as the first. */
export type Situations = {
  questions: ReadonlyMap<string, Question>
  after: (changes: readonly Change[]) => Situation
}

/** The situations of a firm on `today`. */
export function situationsOf(questionnaire: Questionnaire, answers: Answers, today: IsoDate): Situations {
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const known = new Map<string, Situation>()
  const after = (changes: readonly Change[]): Situation => {
    const key = changes.map(nameOf).sort().join('; ')
    const before = known.get(key)
    if (before) return before
    const situation = situationOf(questionnaire, changedAnswers(answers, changes, questions), changes, today)
    known.set(key, situation)
    return situation
  }
  return { questions, after }
}

function situationOf(
  questionnaire: Questionnaire,
  answers: Answers,
  changes: readonly Change[],
  today: IsoDate,
): Situation {
  const current = walk(questionnaire, answers)
  const funding = judgeFunding(current, today)
  const facts = withLevels(factsOf(current, assess(current), funding), changes)
  const wish: Wish = wishOf(facts.answerOf)
  return {
    changes,
    answers: current.answers,
    funding,
    facts,
    match: (entry) => match(entry, facts, wish, questionnaire.named, today),
  }
}

/** Levels and derived facts that a change sets are taken as reached. */
function withLevels(facts: Facts, changes: readonly Change[]): Facts {
  const levels = new Map(
    changes.flatMap((change) => ('level' in change ? [[change.level, change.to] as const] : [])),
  )
  const derived = new Map(
    changes.flatMap((change) => ('fact' in change ? [[change.fact, change.to] as const] : [])),
  )
  if (levels.size === 0 && derived.size === 0) return facts
  const { source } = facts
  return {
    ...facts,
    source: {
      answer: source.answer,
      level: (topic) => levels.get(topic) ?? source.level(topic),
      fact: (id) => derived.get(id) ?? source.fact(id),
    },
  }
}
