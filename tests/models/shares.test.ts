import { describe, expect, it } from 'vitest'
import { modelResult, topicFigures } from '../support/models'

describe('a model of ticked items and grids with plain means', () => {
  it('counts the share of positive items and the mean of the rows', () => {
    const result = modelResult('shares', 'complete')
    expect(topicFigures(result)).toEqual({
      // 3 of 5 items are worth 3, rows 5, 2 and 0 are worth 7/3, their mean 8/3 of 5.
      readiness: { score: 53.33, range: [53.33, 53.33], level: 3 },
      // 3 of 4 items that count are worth 3.75 whatever else is ticked, rows 5 and 2.5 too.
      security: { score: 75, range: [75, 75], level: 4 },
    })
    expect(result.overall).toEqual({
      score: 64.17,
      indicative: 64.17,
      range: [64.17, 64.17],
      band: 'moderate',
    })
  })

  it('gives nothing for a negative item or for none, and leaves rows out that do not apply', () => {
    const result = modelResult('shares', 'with-gaps')
    expect(topicFigures(result)).toEqual({
      // Rows 4, unknown and 1: 2.5 as far as known, between 5/3 and 10/3.
      readiness: { score: 25, range: [16.67, 33.33], level: 1 },
      // One row at 2.5, the other does not apply.
      security: { score: 25, range: [25, 25], level: 1 },
    })
    expect(result.overall).toEqual({ score: 25, indicative: 25, range: [20.83, 29.17], band: 'basic' })
  })
})
