import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { walk } from '../core/questionnaire/walk'
import type { MadeReport, Session } from '../wizard/events'
import type { Language } from '../core/questionnaire/texts'
import { fileNameOf } from './answersFileOf'
import { today } from './clock'
import { currentReport } from './currentReport'

/** The report as PDF, with the name it is saved under. */
export async function makeReport(
  questionnaire: Questionnaire,
  { session, language }: { session: Session; language: Language },
): Promise<MadeReport> {
  const date = today()
  const report = await currentReport(walk(questionnaire, session.answers), session.notes, language, date)
  throw new Error(`No PDF yet for ${report.title} ${fileNameOf(session.answers, date, '.pdf')}`)
}
