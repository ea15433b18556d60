import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/core/answers/answers'
import { addDays } from '../../../src/core/date'
import { compareSize } from '../../../src/core/funding/sizeClass'
import { sizeOf } from '../../../src/core/funding/size'
import { aid, aids, figures, firms } from '../../support/anyFirm'
import { ledger, today } from '../../support/funding'

describe('the size of any firm', () => {
  it('never falls by more staff, turnover or balance sheet total', () => {
    fc.assert(
      fc.property(firms, figures, (firm, added) => {
        const sum = (id: keyof typeof added) => {
          const own = firm.own[id]
          return own === undefined ? undefined : own + added[id]
        }
        const own = {
          employees: sum('employees'),
          turnoverEur: sum('turnoverEur'),
          balanceSheetEur: sum('balanceSheetEur'),
        }
        const [before, after] = [sizeOf(firm), sizeOf({ ...firm, own })]
        expect(compareSize(after.lowest, before.lowest)).toBeGreaterThanOrEqual(0)
        expect(compareSize(after.highest, before.highest)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(firms, (firm) => {
        const { size: one, certain, sums } = sizeOf(firm)
        const reversed = sizeOf({ ...firm, related: [...firm.related].reverse() })
        expect(reversed).toMatchObject({ size: one, certain, sums })
      }),
      { numRuns: 300 },
    )
  })

  it('is certain only if it is one class whatever is not known', () => {
    fc.assert(
      fc.property(firms, (firm) => {
        const { size: named, certain, lowest, highest, missing } = sizeOf(firm)
        const isWithin = named === null || compareSize(named, lowest) * compareSize(named, highest) <= 0
        const isOne = named === lowest && named === highest
        expect({ isWithin, isCertain: certain }).toEqual({ isWithin: true, isCertain: certain && isOne })
        expect(missing.length > 0).toBe(lowest !== highest)
      }),
      { numRuns: 500 },
    )
  })

  it('adds a hundred rows exactly', () => {
    const rows: Row[] = Array.from({ length: 100 }, () => ({
      holder: 'enterprise',
      capitalPercent: 33.33,
      votesPercent: 33.33,
      controls: 'no',
      employees: 0.1,
      turnoverEur: 1,
      balanceSheetEur: 3,
    }))
    const none = { statusHeld: undefined, classBefore: undefined, ownershipChanged: false, estimated: false }
    const own = { employees: 1, turnoverEur: 0, balanceSheetEur: 0 }
    const { sums } = sizeOf({ ...none, own, hasRelations: 'yes', related: rows })
    const asNumbers = [sums.employees, sums.turnoverEur, sums.balanceSheetEur].map(
      (sum) => sum && sum.n / sum.d,
    )
    expect(asNumbers).toEqual([4.333, 33.33, 99.99])
  })
})

describe('the ledger of any firm', () => {
  it('never has more room by more earlier aid, today or later', () => {
    fc.assert(
      fc.property(aids, aid, fc.nat(1200), (earlier, one, days) => {
        const onDate = addDays(today, days)
        const [less, more] = [ledger(earlier, { onDate }), ledger([...earlier, one], { onDate })]
        expect(more.roomEur).toBeLessThanOrEqual(less.roomEur)
      }),
    )
  })

  it('does not depend on the order of the grants', () => {
    fc.assert(
      fc.property(aids, (earlier) => {
        const { usedEur, roomEur, returns, cautions } = ledger(earlier)
        expect(ledger([...earlier].reverse())).toMatchObject({ usedEur, roomEur, returns, cautions })
      }),
    )
  })

  it('has on each day of return the room that it has when looked at on that day', () => {
    fc.assert(
      fc.property(aids, (earlier) => {
        for (const { date, roomEur } of ledger(earlier).returns) {
          expect(ledger(earlier, { onDate: date }).roomEur).toBe(roomEur)
          expect(ledger(earlier, { onDate: addDays(date, -1) }).roomEur).toBeLessThan(roomEur)
        }
      }),
    )
  })

  it('uses whole cents', () => {
    fc.assert(
      fc.property(aids, (earlier) => {
        const { usedEur, rows } = ledger(earlier)
        const cents = rows.filter((one) => one.counts).map((one) => Math.round(one.amountEur * 100))
        expect(Math.round(usedEur * 100)).toBe(cents.reduce((sum, amount) => sum + amount, 0))
      }),
    )
  })
})
