import { answersText, type AnswersFile } from '../core/answers/answersFile'
import type { IsoDate } from '../core/date'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import type { Session } from '../wizard/events'

/** The answers file of a session. */
export function answersFileOf(
  session: Session,
  language: Language,
  questionnaire: Questionnaire,
  savedOn: IsoDate,
): AnswersFile {
  return {
    format: 'lotse-answers',
    version: 1,
    questionnaire: questionnaire.id,
    questionnaireVersion: questionnaire.version,
    language,
    savedOn,
    ...session,
  }
}

/** The answers file of a session as text. */
export function sessionText(
  session: Session,
  language: Language,
  questionnaire: Questionnaire,
  savedOn: IsoDate,
): string {
  return answersText(answersFileOf(session, language, questionnaire, savedOn), questionnaire)
}
