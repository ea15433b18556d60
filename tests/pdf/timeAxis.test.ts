import { describe, expect, it } from 'vitest'
import { timeAxis } from '../../src/pdf/charts/timeAxis'

const place = { x: 100, width: 360 }

describe('the line of a timetable', () => {
  it('runs from the first day of the first month to the end of the last', () => {
    const axis = timeAxis(place, [{ from: '2026-11-23', to: '2027-01-10' }], 'de')
    expect(axis.at('2026-11-01')).toBe(100)
    expect(axis.at('2027-01-31')).toBeCloseTo(100 + (360 * 91) / 92)
  })

  it('names each month, with the year where one begins', () => {
    const axis = timeAxis(place, [{ from: '2026-11-23', to: '2027-02-10' }], 'en')
    expect(axis.ticks.map(({ text }) => text)).toEqual(['Nov 2026', 'Dec', 'Jan 2027', 'Feb'])
  })

  it('leaves months out where they have no room, and still says the year', () => {
    const axis = timeAxis(place, [{ from: '2026-11-23', to: '2028-10-01' }], 'de')
    expect(axis.ticks.map(({ text }) => text)).toEqual([
      'Nov 2026',
      'Feb 2027',
      'Mai',
      'Aug',
      'Nov',
      'Feb 2028',
      'Mai',
      'Aug',
    ])
  })

  it('takes a single day', () => {
    const axis = timeAxis(place, [{ from: '2027-02-28', to: '2027-02-28' }], 'de')
    expect(axis.at('2027-02-28')).toBeCloseTo(100 + (360 * 27) / 28)
  })
})
