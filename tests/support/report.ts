import type { Answers, Notes } from '../../src/core/answers/answers'
import type { Language } from '../../src/core/questionnaire/texts'
import { walk } from '../../src/core/questionnaire/walk'
import { evaluate } from '../../src/core/evaluate'
import { de } from '../../src/i18n/report/de'
import { en } from '../../src/i18n/report/en'
import type { AdviserInput } from '../../src/report/adviser'
import { buildReport } from '../../src/report/buildReport'
import type { ReportDocument } from '../../src/report/reportDocument'
import { productCatalogue, productPlaces, productQuestionnaire } from './content'

export type ReportOptions = {
  language?: Language
  today?: string
  notes?: Notes
  shortlist?: readonly string[]
  adviser?: AdviserInput
}

/** The report on a firm with these answers, from the product's own content. */
export function reportOn(answers: Answers, options: ReportOptions = {}): ReportDocument {
  const { language = 'de', today = '2026-11-21', notes = {}, shortlist = [] } = options
  const { questionnaire, texts } = productQuestionnaire()
  const { catalogue, texts: catalogueTexts } = productCatalogue()
  const current = walk(questionnaire, answers)
  return buildReport({
    ...evaluate(current, catalogue, productPlaces(), today),
    walk: current,
    texts: texts[language],
    catalogue,
    catalogueTexts: catalogueTexts[language],
    notes,
    shortlist,
    language,
    today,
    ...(options.adviser && { adviser: options.adviser }),
    messages: language === 'de' ? de : en,
  })
}
