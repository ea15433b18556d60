import { describe, expect, it } from 'vitest'
import { workUnits } from '../../../src/core/funding/workUnits'

describe('annual work units', () => {
  it('count half-time as half, the managing owner in full and apprentices not at all', () => {
    const staff = [
      { kind: 'fullTime', count: 45 },
      { kind: 'partTime', count: 10, share: 0.5 },
      { kind: 'apprentice', count: 8 },
      { kind: 'owner', count: 1 },
    ] as const
    expect(workUnits(staff)).toEqual({ n: 51, d: 1 })
  })

  it('are exact for parts of a year', () => {
    expect(workUnits([{ kind: 'partOfYear', count: 2, months: 4 }])).toEqual({ n: 2, d: 3 })
  })

  it('are nothing without staff', () => {
    expect(workUnits([])).toEqual({ n: 0, d: 1 })
  })
})
