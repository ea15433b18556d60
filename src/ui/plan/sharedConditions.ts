import type { ReportRecommendation } from '../../report/reportDocument'

/** From this number of programmes on, a condition is said once for all of them. */
const fromProgrammes = 3

/** Conditions that several of the shown programmes share, in the order in which they first occur. */
export function sharedConditions(entries: readonly ReportRecommendation[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { conditions } of entries) {
    for (const condition of new Set(conditions)) counts.set(condition, (counts.get(condition) ?? 0) + 1)
  }
  return [...counts].flatMap(([condition, count]) => (count >= fromProgrammes ? [condition] : []))
}
