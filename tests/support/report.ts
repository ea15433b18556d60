import type { Answers, Notes } from '../../src/core/answers/answers'
import type { Chamber } from '../../src/core/chamber/chamber'
import { withoutTopics } from '../../src/core/chamber/withoutTopics'
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
  chamber?: Chamber
  topicsLeftOut?: readonly string[]
}

/** Reports already made, the oldest first: many tests look at the same firms. */
const known = new Map<string, ReportDocument>()
const mostKnown = 40

/** The report on a firm with these answers, from the product's own content; the same one for the same firm. */
export function reportOn(answers: Answers, options: ReportOptions = {}): ReportDocument {
  const key = JSON.stringify([answers, options])
  const report = known.get(key) ?? newReportOn(answers, options)
  known.delete(key)
  known.set(key, report)
  for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest)
  return report
}

function newReportOn(answers: Answers, options: ReportOptions): ReportDocument {
  const { language = 'de', today = '2026-11-21', notes = {}, shortlist = [] } = options
  const { questionnaire, texts } = productQuestionnaire()
  const { catalogue, texts: catalogueTexts } = productCatalogue()
  const current = walk(withoutTopics(questionnaire, options.topicsLeftOut ?? []), answers)
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
    ...(options.chamber && { chamber: options.chamber }),
    messages: language === 'de' ? de : en,
  })
}
