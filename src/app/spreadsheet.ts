import { fileNameOf } from '../core/answers/fileName'
import { passedOn } from '../core/answers/passedOn'
import type { Language } from '../core/questionnaire/texts'
import { sessionOf } from '../wizard/context'
import { walkOf } from '../wizard/places'
import type { WizardState } from '../wizard/selectors'
import { answersFileOf } from './answersFileOf'
import { today } from './clock'
import { currentReport } from './currentReport'
import { download } from './download'
import { loadPart } from './parts'

/**
 * Saves answers, figures and recommendations as an Excel file in a language, with notes and names as chosen for the report, and
 * gives its name.
 */
export async function saveSpreadsheet({ context }: WizardState, language: Language): Promise<string> {
  const { questionnaire, choices, profile } = context
  const date = today()
  const session = answersFileOf(sessionOf(context), language, questionnaire, date)
  const { answers, notes, shortlist = [], advice = {} } = passedOn(session, questionnaire, choices)
  const [report, words, { makeXlsx }] = await Promise.all([
    currentReport(
      walkOf({ questionnaire, answers }),
      { notes, shortlist, adviser: { profile, advice } },
      language,
      date,
    ),
    loadPart(async () =>
      language === 'de' ? (await import('../i18n/xlsx/de')).de : (await import('../i18n/xlsx/en')).en,
    ),
    loadPart(() => import('../office/xlsx/makeXlsx')),
  ])
  const fileName = fileNameOf(answers, date, '.xlsx')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  download(fileName, makeXlsx(report, words, date), type)
  return fileName
}
