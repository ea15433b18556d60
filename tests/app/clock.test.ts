import { describe, expect, it } from 'vitest'
import { today } from '../../src/app/clock'

describe('today', () => {
  it('is the day in Germany, in winter and in summer', () => {
    expect(today(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21')
    expect(today(new Date('2026-07-20T22:30:00Z'))).toBe('2026-07-21')
    expect(today(new Date('2026-11-20T22:59:59Z'))).toBe('2026-11-20')
  })
})
