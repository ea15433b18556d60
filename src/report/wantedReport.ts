import type { ReportPart } from '../core/choices'
import type { ReportDocument } from './reportDocument'

/** The report without what the other chapters would refer to in parts that are left out. */
export function wantedReport(report: ReportDocument, parts: readonly ReportPart[]): ReportDocument {
  const { shortlist, funding } = report
  return {
    ...report,
    shortlist: parts.includes('shortlist') ? shortlist : [],
    funding: parts.includes('funding') ? funding : { ...funding, groups: [] },
  }
}
