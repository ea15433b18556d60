import { always } from '../questionnaire/everAsked'
import type { Asked, Question, Questionnaire } from '../questionnaire/questionnaire'

/** Where single topics are chosen. */
const choiceOfTopics = 'scope.deepen'

/**
 * The questionnaire without some of its topics: their sections and the questions for their importance are never asked, and no
 * figure knows of them. Ids, versions and the order of all questions stay, so that answers files fit both.
 */
export function withoutTopics(questionnaire: Questionnaire, topics: readonly string[]): Questionnaire {
  if (topics.length === 0) return questionnaire
  const { scoring, sections, questions } = questionnaire
  const left = scoring.topics.filter(({ id }) => topics.includes(id))
  const fields = new Set(left.flatMap((topic) => topic.fields.map(({ question }) => question)))
  const ofTopic = new Set(questions.filter(({ id }) => fields.has(id)).map(({ section }) => section))
  const weighing = new Set(
    left.flatMap(({ importance }) => ('answer' in importance ? [importance.answer] : [])),
  )
  return {
    ...questionnaire,
    sections: sections.map((section) => (ofTopic.has(section.id) ? neverAsked(section) : section)),
    questions: questions.map((question) =>
      weighing.has(question.id) ? neverAsked(question) : withoutOptions(question, topics),
    ),
    scoring: { ...scoring, topics: scoring.topics.filter((topic) => !left.includes(topic)) },
  }
}

function neverAsked<Part extends Asked>(part: Part): Part {
  return { ...part, leftOutWhen: always }
}

function withoutOptions(question: Question, topics: readonly string[]): Question {
  if (question.id !== choiceOfTopics || question.type !== 'multiple') return question
  return { ...question, options: question.options.filter((option) => !topics.includes(option)) }
}
