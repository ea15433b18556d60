import { about } from 'virtual:lotse/about'
import { describe, expect, it } from 'vitest'
import { reportOn } from '../support/report'

describe('the number of entries', () => {
  it('on the start page is the one that the list of offers shows for any firm', () => {
    const { recommendations, context } = reportOn({})
    expect(about.entries).toBe(recommendations.length + context.length)
  })
})
