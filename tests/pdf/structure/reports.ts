import type { Language } from '../../../src/core/questionnaire/texts'
import type { ReportDocument } from '../../../src/report/reportDocument'
import { exampleAnswers, type ExampleFirm } from '../../support/content'
import { reportOn } from '../../support/report'

/** The report of an example firm with something of each sort on its shortlist. */
export function chosenReport(firm: ExampleFirm, language: Language): ReportDocument {
  const { answers, notes } = exampleAnswers(firm)
  const report = reportOn(answers, { language, notes })
  const offers = report.recommendations.filter(({ outcome }) => outcome !== 'doesNotFit')
  const chosen = [
    offers.find(({ cautions }) => cautions.length > 0),
    offers.find(({ kind }) => kind === 'test-lab'),
    offers.find(({ terms }) => terms.length > 0),
  ]
  return { ...report, shortlist: chosen.flatMap((offer) => offer?.id ?? []) }
}
