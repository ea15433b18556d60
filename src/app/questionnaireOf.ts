import type { Chamber } from '../core/chamber/chamber'
import { withoutTopics } from '../core/chamber/withoutTopics'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { noteOrigin } from './chamberQuestionnaire'

/** The questionnaire as a chamber asks it. */
export function questionnaireOf(chamber: Chamber, whole: Questionnaire): Questionnaire {
  const asked = { ...withoutTopics(whole, chamber.topicsLeftOut) }
  noteOrigin(asked, { chamber, whole })
  return asked
}
