import type { Answers, AnswerValue, Notes } from '../core/answers/answers'
import { answerFaults } from '../core/answers/answerSchema'
import type { Question } from '../core/questionnaire/questionnaire'
import type { DraftFault, WizardContext } from './events'
import { pageOnPath, walkOf } from './places'

/** What was entered on the open page; a question that is not named keeps its answer. */
export type Given = { answers: Readonly<Record<string, AnswerValue | undefined>>; notes: Notes }

/** Faults of what was given on the open page, in the order of its questions. */
export function faultsOfGiven(context: WizardContext, given: Given): DraftFault[] {
  const answers = { ...context.answers, ...given.answers }
  return questionsOf(context).flatMap((question) => faultsOfAnswer(question, answers[question.id]))
}

/** Faults of what was keyed in: only what was given is looked at, and an answer may be taken back. */
export function faultsOfKeyedIn(context: WizardContext, { answers }: Given): DraftFault[] {
  return walkOf(context).asked.flatMap((question) =>
    answers[question.id] === undefined ? [] : faultsOfAnswer(question, answers[question.id]),
  )
}

/** Answers and notes with what was keyed in, wherever it belongs on the present path. */
export function withKeyedIn(context: WizardContext, given: Given): Pick<WizardContext, 'answers' | 'notes'> {
  return withGivenTo(walkOf(context).asked, context, given)
}

/** Answers and notes with those of the open page in place; nothing else is touched. */
export function withGiven(context: WizardContext, given: Given): Pick<WizardContext, 'answers' | 'notes'> {
  return withGivenTo(questionsOf(context), context, given)
}

function withGivenTo(
  questions: readonly Question[],
  context: WizardContext,
  given: Given,
): Pick<WizardContext, 'answers' | 'notes'> {
  const ids = questions.map(({ id }) => id)
  return {
    answers: merged(context.answers, given.answers, ids),
    notes: merged(
      context.notes,
      Object.fromEntries(
        Object.entries(given.notes).map(([id, note]) => [id, note.trim() === '' ? undefined : note]),
      ),
      ids,
    ),
  }
}

/** Answers in which a topic is to be asked in full, where the questionnaire offers that choice. */
export function withDeepened(context: WizardContext, topic: string): Answers {
  const question = context.questionnaire.questions.find(({ id }) => id === 'scope.deepen')
  const isOffered = question?.type === 'multiple' && question.options.includes(topic)
  const chosen = context.answers['scope.deepen']
  const topics = Array.isArray(chosen) ? chosen : []
  if (!isOffered || context.answers['scope.depth'] === 'full' || topics.includes(topic))
    return context.answers
  return { ...context.answers, 'scope.deepen': [...topics, topic] }
}

/** Section in which a topic is asked. */
export function sectionOfTopic({ questionnaire }: WizardContext, topic: string): string | undefined {
  const first = questionnaire.scoring.topics.find(({ id }) => id === topic)?.fields[0]?.question
  return questionnaire.questions.find(({ id }) => id === first)?.section
}

function questionsOf(context: WizardContext): readonly Question[] {
  return pageOnPath(context, context.page)?.questions ?? []
}

function faultsOfAnswer(question: Question, answer: AnswerValue | undefined): DraftFault[] {
  if (answer !== undefined)
    return answerFaults(question, answer).map((fault) => ({ ...fault, question: question.id }))
  return question.optional ? [] : [{ code: 'missing', question: question.id, path: [] }]
}

function merged<Value>(
  present: Readonly<Record<string, Value>>,
  given: Readonly<Record<string, Value | undefined>>,
  ids: readonly string[],
): Readonly<Record<string, Value>> {
  const result = { ...present }
  for (const id of ids) {
    if (!Object.hasOwn(given, id)) continue
    const value = given[id]
    if (value === undefined) delete result[id]
    else result[id] = value
  }
  return result
}
