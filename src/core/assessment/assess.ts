import type { Answers } from '../answers/answers'
import type { Importance, Question, Questionnaire, Topic } from '../questionnaire/questionnaire'
import type { Walk } from '../questionnaire/walk'
import type { Assessment } from './assessment'
import { fieldResult } from './field'
import { clarificationsOf, nextStepsOf } from './nextSteps'
import { overallResult } from './overall'
import { topicResult } from './topic'

/**
 * The whole assessment of a walk, with a trace down to each field. Scores 0–100, levels 0…highest, exact fractions; the
 * rule is data in `questionnaire.scoring`.
 */
export function assess(walk: Walk): Assessment {
  const { scoring } = walk.questionnaire
  const positions = positionsOf(walk.questionnaire)
  const topics = scoring.topics.map((topic, index) => {
    const fields = (positions[index] ?? []).map(({ field, question, position }) =>
      fieldResult(
        field,
        topic.id,
        question,
        walk.places[position] ?? 'outOfScope',
        walk.answers[question.id],
        scoring.highest,
      ),
    )
    return topicResult(topic, fields, importanceOf(topic.importance, walk.answers), scoring)
  })
  return {
    topics,
    overall: overallResult(scoring, topics),
    nextSteps: nextStepsOf(scoring, topics),
    clarifications: clarificationsOf(topics),
  }
}

function importanceOf(importance: Importance, answers: Answers): number {
  if ('fixed' in importance) return importance.fixed
  const answer = answers[importance.answer]
  return answer === undefined || answer === 'unknown' ? importance.otherwise : Number(answer)
}

type Positioned = { field: Topic['fields'][number]; question: Question; position: number }

const cache = new WeakMap<Questionnaire, readonly (readonly Positioned[])[]>()

function positionsOf(questionnaire: Questionnaire): readonly (readonly Positioned[])[] {
  const known = cache.get(questionnaire)
  if (known) return known
  const positions = new Map(
    questionnaire.questions.map((question, position) => [question.id, { question, position }]),
  )
  const result = questionnaire.scoring.topics.map((topic) =>
    topic.fields.flatMap((field) => {
      const found = positions.get(field.question)
      return found ? [{ field, ...found }] : []
    }),
  )
  cache.set(questionnaire, result)
  return result
}
