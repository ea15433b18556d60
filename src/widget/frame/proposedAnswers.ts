import { answerFaults } from '../../core/answers/answerSchema'
import type { Answers, AnswerValue } from '../../core/answers/answers'
import type { Question, Questionnaire } from '../../core/questionnaire/questionnaire'
import { prefillPrefix, type Texts } from '../protocol'
import type { HostOptions, Refused } from './hostOptions'

type Asked = Pick<HostOptions, 'depth' | 'topics'>

/**
 * Answers that the host page proposes: facts about the company, the depth, and the topics to look at. They fill in pages that
 * the user has not answered, and count once the user has gone on from there.
 */
export function proposedAnswers(
  { depth, topics }: Asked,
  prefill: Texts,
  questionnaire: Questionnaire,
): { answers: Answers; refused: Refused[] } {
  const refused: Refused[] = []
  const facts = Object.entries(prefill).flatMap(([name, text]): [string, AnswerValue][] => {
    const question = questionnaire.questions.find(({ id }) => id === factNamed(name))
    const value = question && answerIn(question, text.trim())
    if (question && value !== undefined && answerFaults(question, value).length === 0)
      return [[question.id, value]]
    refused.push({ name: `${prefillPrefix}${name}`, text })
    return []
  })
  const chosen = topics?.filter((id) => questionnaire.scoring.topics.some((topic) => topic.id === id))
  for (const id of topics ?? []) if (!chosen?.includes(id)) refused.push({ name: 'topics', text: id })
  return {
    answers: {
      ...Object.fromEntries(facts),
      ...(depth ? { 'scope.depth': depth } : {}),
      ...(chosen && chosen.length > 0 ? topicAnswers(chosen, depth, questionnaire) : {}),
    },
    refused,
  }
}

/** The topics named are asked in full; of the others those that a firm may leave out are left out. */
function topicAnswers(
  chosen: readonly string[],
  depth: Asked['depth'],
  { questions, scoring }: Questionnaire,
): Answers {
  const deepen = questions.find(({ id }) => id === 'scope.deepen')
  const options = deepen?.type === 'multiple' ? deepen.options : []
  const others = scoring.topics.flatMap(({ id, importance }) =>
    chosen.includes(id) || !('answer' in importance) ? [] : [[importance.answer, '0'] as const],
  )
  return {
    ...(depth === 'full' ? {} : { 'scope.deepen': options.filter((id) => chosen.includes(id)) }),
    ...Object.fromEntries(others),
  }
}

/** `company.federalState` for `federal-state`. */
function factNamed(name: string): string {
  return `company.${name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
}

/** What an attribute can say; lists of rows cannot be said in one. */
function answerIn({ type }: Question, text: string): AnswerValue | undefined {
  switch (type) {
    case 'single':
    case 'text':
    case 'postcode':
      return text
    case 'multiple':
      return text.split(/[\s,;]+/).filter((option) => option !== '')
    case 'number':
      return /^\d+([.]\d+)?$/.test(text) ? Number(text) : undefined
    default:
      return undefined
  }
}
