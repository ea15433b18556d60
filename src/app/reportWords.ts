import type { Language } from '../core/questionnaire/texts'
import type { ReportScreenMessages } from '../i18n/reportScreen/de'
import { loadPart } from './parts'

/** Words of the screen on which the report is put together. */
export async function reportMessages(language: Language): Promise<ReportScreenMessages> {
  return loadPart(async () =>
    language === 'de'
      ? (await import('../i18n/reportScreen/de')).de
      : (await import('../i18n/reportScreen/en')).en,
  )
}

/** The same in plain German; the report itself is in the usual words, whatever the screen says. */
export async function plainReportMessages(): Promise<ReportScreenMessages> {
  return loadPart(async () => (await import('../i18n/reportScreen/dePlain')).dePlain)
}
