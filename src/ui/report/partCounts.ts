import type { ReportPart } from '../../core/choices'
import type { ReportDocument } from '../../report/reportDocument'

/** How much stands in each part: topics, steps, entries, offers, programmes, answers. */
export function partCounts(report: ReportDocument): Readonly<Record<ReportPart, number>> {
  const fitting = report.recommendations.filter(({ outcome }) => outcome === 'fits' || outcome === 'perhaps')
  return {
    topics: report.topics.filter(({ applies }) => applies).length,
    nextSteps: report.nextSteps.length,
    shortlist: report.shortlist.length,
    help: fitting.length,
    funding: new Set(report.funding.groups.flatMap(({ programmes }) => programmes)).size,
    answers: report.answers.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}
