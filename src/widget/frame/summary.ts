import { assess } from '../../core/assessment/assess'
import type { Walk } from '../../core/questionnaire/walk'
import type { Summary } from '../protocol'

/** What may be shared of the results: the band of the firm and the level of each topic; no answer. */
export function summaryOf(walk: Walk): Summary {
  const { overall, topics } = assess(walk)
  return {
    overall: overall.band,
    topics: topics.filter(({ applies }) => applies).map(({ id, level }) => ({ topic: id, level })),
  }
}
