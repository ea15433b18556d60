import { fromDecimal, whole, type Fraction } from '../fraction'
import type { Field, FieldSource, Importance, Question, Scoring, Topic } from './questionnaire'
import type { AuthoredField, AuthoredQuestionnaire } from './schema'

type AuthoredScoring = AuthoredQuestionnaire['scoring']
type AuthoredTopic = AuthoredScoring['topics'][number]

/** The scoring part with its short forms written out and its decimal numbers made exact. */
export function scoringOf(scoring: AuthoredScoring, questions: readonly Question[]): Scoring {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const highest = scoring.levels.length - 1
  return {
    highest,
    bands: scoring.bands.map(({ id, upTo }) => ({ id, upTo })),
    coverage: fromDecimal(scoring.coverage ?? 0.6),
    overall: {
      rule: scoring.overall?.rule ?? 'mean',
      needs: scoring.overall?.needs ?? [],
      atLeast: scoring.overall?.atLeast ?? 1,
    },
    targets: scoring.targets ?? [highest, highest, highest, highest],
    topics: scoring.topics.map((topic) => topicOf(topic, byId)),
  }
}

/** The written-out form of a field: a bare id is a field fed by the question of the same id. */
export function fieldOf(field: AuthoredField): Exclude<AuthoredField, string> & { question: string } {
  if (typeof field === 'string') return { id: field, question: field }
  return { ...field, question: field.question ?? field.id }
}

function topicOf(topic: AuthoredTopic, questions: ReadonlyMap<string, Question>): Topic {
  return {
    id: topic.id,
    rule: topic.rule,
    weight: fromDecimal(topic.weight ?? 1),
    importance: importanceOf(topic.importance),
    fields: topic.fields.flatMap((authored) => {
      const field = fieldOf(authored)
      const question = questions.get(field.question)
      if (!question) return []
      const result: Field = {
        id: field.id,
        question: field.question,
        core: question.core,
        weight: fromDecimal(field.weight ?? 1),
        ...sourceOf(field, question),
      }
      return [result]
    }),
  }
}

function importanceOf(importance: AuthoredTopic['importance']): Importance {
  if (importance === undefined) return { fixed: 2 }
  if (typeof importance === 'number') return { fixed: importance }
  return { answer: importance.answer, otherwise: importance.otherwise ?? 2 }
}

function sourceOf(field: Exclude<AuthoredField, string>, question: Question): FieldSource {
  if (question.type === 'multiple') {
    const left = new Set([...(field.negative ?? []), ...question.exclusive])
    return { by: 'share', positive: question.options.filter((option) => !left.has(option)) }
  }
  const options = question.type === 'single' || question.type === 'grid' ? question.options : []
  return { by: question.type === 'grid' ? 'rows' : 'level', worth: worthOf(field.worth, options) }
}

/** What each option is worth; without a table a stage is worth its number. */
function worthOf(
  table: Record<string, number> | undefined,
  options: readonly string[],
): Record<string, Fraction> {
  return Object.fromEntries(
    options.map((option, stage) => [option, table ? fromDecimal(table[option] ?? 0) : whole(stage)]),
  )
}
