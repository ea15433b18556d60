import type { Answers, AnswerValue } from '../../src/core/answers/answers'
import type { Question } from '../../src/core/questionnaire/questionnaire'
import { walk } from '../../src/core/questionnaire/walk'
import { productQuestionnaire } from '../support/content'

/** The answers of someone who knows nothing: "don't know" wherever it can be said, else the least that goes on. */
export function unknowingAnswers(firm: Answers): Answers {
  const { questionnaire } = productQuestionnaire()
  let answers: Answers = {}
  for (;;) {
    const open = walk(questionnaire, answers).asked.find(({ id, optional }) => !(id in answers) && !optional)
    if (!open) return answers
    answers = { ...answers, [open.id]: firm[open.id] ?? leastOf(open) }
  }
}

function leastOf(question: Question): AnswerValue {
  const isKnown = !question.allow.includes('unknown')
  switch (question.type) {
    case 'single':
      return isKnown ? (question.options[0] ?? '') : 'unknown'
    case 'multiple':
      return isKnown ? question.options.slice(0, 1) : ['unknown']
    case 'grid':
      return Object.fromEntries(question.rows.map((row) => [row, question.options[0] ?? '']))
    case 'number':
      return isKnown ? (question.min ?? 0) : 'unknown'
    case 'postcode':
      return '80331'
    case 'date':
      return '2027-05-03'
    case 'text':
      return 'Text'
    case 'enterprises':
    case 'aids':
      return []
  }
}
