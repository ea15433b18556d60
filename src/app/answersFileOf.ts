import { answersText } from '../core/answers/answersFile'
import type { Answers } from '../core/answers/answers'
import type { IsoDate } from '../core/date'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import type { Session } from '../wizard/events'

/** The answers file of a session as text. */
export function sessionText(
  session: Session,
  language: Language,
  questionnaire: Questionnaire,
  savedOn: IsoDate,
): string {
  return answersText(
    {
      format: 'lotse-answers',
      version: 1,
      questionnaire: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      language,
      savedOn,
      ...session,
    },
    questionnaire,
  )
}

/** Name for a file about this firm: its name and the day, in letters that every system takes. */
export function fileNameOf(answers: Answers, date: IsoDate, ending: string): string {
  const firm = answers['company.name']
  const name = typeof firm === 'string' ? plainLetters(firm) : ''
  return `${name === '' ? 'mittelstandslotse' : name}-${date}${ending}`
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
}
