import type { ReportChoices } from '../choices'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Advice } from '../profile/profile'
import type { AnswersFile } from './answersFile'
import type { Answers, AnswerValue, Notes } from './answers'

/** Answers that name the firm or somebody in it. Nothing is judged by them. */
export const namingQuestions = ['company.name', 'company.contact', 'funding.responsiblePerson'] as const

/** Names shorter than this are not looked for in other texts, where they would be found in the middle of words. */
const shortestName = 3

/**
 * What a report is made from and carries, after the choices: without notes, and without the names of firm and people, also where
 * other texts mention them as they were given. The same file where nothing is left out.
 */
export function passedOn(
  file: AnswersFile,
  questionnaire: Questionnaire,
  choices: Pick<ReportChoices, 'notes' | 'names'>,
): AnswersFile {
  const kept = choices.notes ? file : { ...file, notes: {} }
  return choices.names ? kept : withoutNames(kept, questionnaire)
}

function withoutNames({ respondent, ...file }: AnswersFile, questionnaire: Questionnaire): AnswersFile {
  const given = [respondent, ...namingQuestions.map((id) => file.answers[id])]
  const names = given
    .flatMap((name) => (typeof name === 'string' && name.trim().length >= shortestName ? name.trim() : []))
    .sort((one, other) => other.length - one.length)
  const cleared = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, '…'), text)
  const texts = new Set(questionnaire.questions.flatMap(({ id, type }) => (type === 'text' ? id : [])))
  const entries = Object.entries(file.answers).filter(([id]) => !namingQuestions.some((one) => one === id))
  const answers: Answers = Object.fromEntries(
    entries.map(([id, value]): [string, AnswerValue] => [
      id,
      typeof value === 'string' && texts.has(id) ? cleared(value) : value,
    ]),
  )
  const { advice } = file
  return {
    ...file,
    answers,
    notes: clearedAll(file.notes, cleared),
    ...(advice === undefined ? {} : { advice: clearedAdvice(advice, cleared) }),
  }
}

function clearedAdvice(advice: Advice, cleared: (text: string) => string): Advice {
  const { foreword, comments, recommendations } = advice
  return {
    ...advice,
    ...(foreword === undefined ? {} : { foreword: cleared(foreword) }),
    ...(comments === undefined ? {} : { comments: clearedAll(comments, cleared) }),
    ...(recommendations === undefined
      ? {}
      : {
          recommendations: recommendations.map((one) => ({
            ...one,
            title: cleared(one.title),
            text: cleared(one.text),
          })),
        }),
  }
}

function clearedAll(texts: Notes, cleared: (text: string) => string): Notes {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, cleared(text)]))
}
