import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/core/answers/answers'
import { grant, judged, ledger } from '../../support/funding'

describe('the ledger of de-minimis aid', () => {
  it.each<[string, readonly Row[], number, number, readonly string[]]>([
    ['no earlier aid', [], 0, 300_000, []],
    [
      'a grant three years ago to the day is out',
      [grant('2023-11-21', 200_000), grant('2024-03-01', 150_000)],
      150_000,
      150_000,
      ['boundary'],
    ],
    ['a day later it counts', [grant('2023-11-22', 200_000)], 200_000, 100_000, ['boundary']],
    [
      'used up',
      [grant('2024-01-15', 120_000), grant('2025-06-30', 100_000), grant('2026-02-01', 80_000)],
      300_000,
      0,
      [],
    ],
    ['more than used up', [grant('2025-01-15', 400_000)], 400_000, 0, []],
    ['on the day of approval', [grant('2026-11-21', 10_000)], 10_000, 290_000, []],
    ['after the approval', [grant('2026-11-22', 10_000)], 0, 300_000, ['future']],
    [
      'a linked enterprise is one undertaking',
      [grant('2025-05-05', 250_000, 'linkedEnterprise')],
      250_000,
      50_000,
      [],
    ],
    ['a partner is not', [grant('2025-05-05', 250_000, 'partnerEnterprise')], 0, 300_000, []],
    [
      'persons tie nothing',
      [grant('2025-05-05', 250_000, 'otherFirmOfOwner')],
      0,
      300_000,
      ['naturalPersons'],
    ],
    ['the day of the grant counts, not of payment', [grant('2023-10-01', 90_000)], 0, 300_000, []],
    ['near the boundary before it', [grant('2023-11-07', 1)], 0, 300_000, ['boundary']],
    ['far enough before it', [grant('2023-11-06', 1)], 0, 300_000, []],
    ['near the boundary after it', [grant('2023-12-05', 1)], 1, 299_999, ['boundary']],
    ['far enough after it', [grant('2023-12-06', 1)], 1, 299_999, []],
    [
      'cents stay exact',
      [grant('2025-01-01', 0.1), grant('2025-01-02', 0.2), grant('2025-01-03', 299_999.7)],
      300_000,
      0,
      [],
    ],
  ])('%s', (_, aids, usedEur, roomEur, cautions) => {
    expect(ledger(aids)).toMatchObject({ usedEur, roomEur, cautions, certain: true, missing: [] })
  })

  it('says on which days room returns, and how much there is then', () => {
    const aids = [grant('2024-01-15', 120_000), grant('2025-06-30', 100_000), grant('2026-02-01', 80_000)]
    expect(ledger(aids).returns).toEqual([
      { date: '2027-01-15', roomEur: 120_000 },
      { date: '2028-06-30', roomEur: 220_000 },
      { date: '2029-02-01', roomEur: 300_000 },
    ])
  })

  it('leaves out days on which there is still no room, and counts later grants from their own day', () => {
    const over = [grant('2024-01-15', 50_000), grant('2025-01-15', 300_000)]
    expect(ledger(over).returns).toEqual([{ date: '2028-01-15', roomEur: 300_000 }])
    const later = [grant('2024-01-15', 100_000), grant('2027-01-10', 250_000)]
    expect(ledger(later).returns).toEqual([
      { date: '2027-01-15', roomEur: 50_000 },
      { date: '2030-01-10', roomEur: 300_000 },
    ])
  })

  it('keeps leap days: from 29 February the window begins after 28 February', () => {
    const aids = [grant('2025-02-28', 100), grant('2025-03-01', 20)]
    expect(ledger(aids, { onDate: '2028-02-29' })).toMatchObject({ windowFrom: '2025-02-28', usedEur: 20 })
    expect(ledger([grant('2024-02-29', 100)]).rows[0]?.leavesOn).toBe('2027-03-01')
    expect(ledger([grant('2024-02-29', 100)], { onDate: '2027-02-28' }).usedEur).toBe(100)
    expect(ledger([grant('2024-02-29', 100)], { onDate: '2027-03-01' }).usedEur).toBe(0)
  })

  it('is not certain while earlier aid is not known', () => {
    expect(ledger([], { known: 'unknown' })).toMatchObject({ certain: false, cautions: ['unknownAids'] })
    expect(ledger([], { known: '0' }).missing).toEqual(['funding.deMinimisKnown'])
    expect(ledger([], { aids: undefined }).missing).toEqual(['funding.aids'])
    expect(ledger([], { known: '1' })).toMatchObject({ certain: true, cautions: ['roughlyKnown'] })
  })

  it('warns farms, for whose primary production there is less', () => {
    expect(ledger([], { sector: 'agriculture' })).toMatchObject({
      roomEur: 300_000,
      cautions: ['sectorAgriculture'],
    })
  })
})

describe('the expected day of approval', () => {
  it('is 90 days from today unless given', () => {
    expect(judged().deMinimis.onDate).toBe('2027-02-19')
    expect(judged({ 'funding.expectedApproval': '2027-01-01' }).deMinimis.onDate).toBe('2027-01-01')
    expect(judged({ 'funding.expectedApproval': '2026-11-21' }).deMinimis.onDate).toBe('2026-11-21')
  })

  it('is not a day that is over', () => {
    expect(judged({ 'funding.expectedApproval': '2026-11-20' }).deMinimis.onDate).toBe('2027-02-19')
  })

  it('counts days over the leap day', () => {
    expect(judged({}, '2027-12-02').deMinimis.onDate).toBe('2028-03-01')
  })
})
