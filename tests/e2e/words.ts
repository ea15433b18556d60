import type { Language, QuestionnaireTexts } from '../../src/core/questionnaire/texts'
import { de as appDe, type AppMessages } from '../../src/i18n/app/de'
import { en as appEn } from '../../src/i18n/app/en'
import { de as faultsDe } from '../../src/i18n/faults/de'
import { en as faultsEn } from '../../src/i18n/faults/en'
import type { FaultMessages } from '../../src/i18n/faults/faultMessages'
import { de as resultsDe, type ResultsMessages } from '../../src/i18n/results/de'
import { en as resultsEn } from '../../src/i18n/results/en'
import { de as reportDe, type ReportScreenMessages } from '../../src/i18n/reportScreen/de'
import { en as reportEn } from '../../src/i18n/reportScreen/en'
import { de as uiDe, type UiMessages } from '../../src/i18n/ui/de'
import { en as uiEn } from '../../src/i18n/ui/en'
import { productQuestionnaire } from '../support/content'

export type SiteWords = {
  app: AppMessages
  ui: UiMessages
  results: ResultsMessages
  report: ReportScreenMessages
  faults: FaultMessages
  texts: QuestionnaireTexts
}

/** Everything the site says in a language, so that tests look for words where they stand. */
export function siteWords(language: Language): SiteWords {
  const texts = productQuestionnaire().texts[language]
  return language === 'de'
    ? { app: appDe, ui: uiDe, results: resultsDe, report: reportDe, faults: faultsDe, texts }
    : { app: appEn, ui: uiEn, results: resultsEn, report: reportEn, faults: faultsEn, texts }
}
