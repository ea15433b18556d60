import type { ReportFunding } from '../../src/report/reportFunding'

/** What is empty of what is judged for funding while no project was named. */
export const withoutProject = {
  hasProject: false,
  readiness: null,
  orderGuard: null,
  groups: [],
  timeline: [],
  earliestStart: null,
  papers: [],
} satisfies Partial<ReportFunding>
