import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FundingTerms } from '../../../src/core/catalogue/entry'
import { productCatalogue } from '../../support/content'
import { grant, money } from '../../support/funding'

const costing = (costEur: number) => ({ 'funding.costEur': costEur })

/** Terms of a programme of the catalogue. */
function termsOf(id: string): FundingTerms {
  const terms = productCatalogue().catalogue.entries.find((entry) => entry.id === id)?.funding
  if (!terms) throw new Error(`${id} is no funding programme`)
  return terms
}

describe('the money of a programme', () => {
  it('is the rate up to the largest amount; the rest is the own share', () => {
    expect(money({ maximumEur: 7500 }, costing(20_000))).toEqual({
      costEur: 20_000,
      eligibleEur: 20_000,
      rate: { low: 50, high: 50 },
      aidEur: { low: 7500, high: 7500 },
      loanEur: null,
      ownShareEur: { low: 12_500, high: 12_500 },
      peakPreFinancingEur: 23_800,
      vatEur: 3800,
      limitedBy: 'maximum',
      belowMinimum: false,
      open: [],
    })
  })

  it.each([
    ['begun in 2026 by an SME', 200_000, '2026-03-01', 42, 240_000, 84_000],
    ['begun in 2025 by an SME', 200_000, '2025-12-01', 42, 200_000, 70_000],
    ['begun on the last day without', 200_000, '2025-12-31', 42, 200_000, 70_000],
    ['begun on the first day with it, by a large firm', 200_000, '2026-01-01', 400, 240_000, 60_000],
    ['beyond the largest base', 20_000_000, '2026-03-01', 42, 12_000_000, 4_200_000],
  ])('adds the flat overhead of research: %s', (_, cost, start, employees, eligibleEur, aid) => {
    const answers = { ...costing(cost), 'funding.wantedStart': start, 'company.employees': employees }
    expect(money(termsOf('fed-forschungszulage'), answers)).toMatchObject({
      eligibleEur,
      aidEur: { low: aid, high: aid },
    })
  })

  it('counts the cost up to what is eligible', () => {
    const found = money({ eligibleCostAtMostEur: 10_000 }, costing(20_000))
    expect(found).toMatchObject({ aidEur: { low: 5000, high: 5000 }, limitedBy: 'eligibleCost' })
  })

  it.each([
    ['DE-SN', 'Leipzig', '04109', 1750],
    ['DE-SN', 'Chemnitz', '09111', 2800],
    ['DE-NI', 'Lüneburg', '21335', 2800],
    ['DE-NI', 'Hannover', '30159', 1750],
    ['DE-RP', 'Trier', '54290', 2800],
    ['DE-BE', 'Berlin', '10115', 1750],
  ])('follows the first rate whose condition holds: %s, %s', (state, _, postcode, aidEur) => {
    const where = { 'company.federalState': state, 'company.postcode': postcode }
    const found = money(termsOf('fed-bafa-unternehmensberatung'), { ...costing(3500), ...where })
    expect(found?.aidEur).toEqual({ low: aidEur, high: aidEur })
  })

  it('is a range while the size is not known', () => {
    const rates = [
      { percent: 45, when: { fact: 'smeSize', in: ['micro', 'small'] } },
      { percent: 35, when: { fact: 'smeSize', is: 'medium' } },
    ]
    const found = money({ rates }, { ...costing(100_000), 'company.hasRelations': 'unknown' })
    expect(found).toMatchObject({
      aidEur: { low: 35_000, high: 45_000 },
      ownShareEur: { low: 55_000, high: 65_000 },
      open: ['company.hasRelations'],
    })
    expect(money({ rates }, costing(100_000))?.aidEur).toEqual({ low: 45_000, high: 45_000 })
  })

  it('says nothing of aid for loans, but how large the loan may be', () => {
    const loan = { instrument: 'loan', rates: [], maximumEur: 50_000 } as const
    expect(money(loan, costing(80_000))).toMatchObject({
      aidEur: null,
      loanEur: 50_000,
      ownShareEur: null,
      peakPreFinancingEur: null,
    })
  })

  it('says that an aid beyond the room would be refused', () => {
    const answers = { ...costing(40_000), 'funding.aids': [grant('2025-05-02', 285_000)] }
    expect(money({}, answers)).toMatchObject({ aidEur: { low: 20_000, high: 20_000 }, limitedBy: 'room' })
  })

  it('knows a project that is too small', () => {
    expect(money({ minimumEur: 4000 }, costing(3999))).toMatchObject({ belowMinimum: true })
  })

  it('is none without a project, without its cost, and for services', () => {
    expect(money({}, { 'funding.wanted': 'no' })).toBeNull()
    expect(money({ instrument: 'service' })).toBeNull()
  })

  it('rounds to whole cents, halves upwards', () => {
    expect(money({ rates: [{ percent: 12.5 }] }, costing(1))?.aidEur?.low).toBe(0.13)
    expect(money({ rates: [{ percent: 33.33 }] }, costing(1000))?.aidEur?.low).toBe(333.3)
  })

  it('never loses a cent: aid and own share are the cost', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 10_000 }), (cost, hundredths) => {
        const found = money({ rates: [{ percent: hundredths / 100 }], aidBasis: ['gber'] }, costing(cost))
        const [aid, own] = [found?.aidEur?.high ?? 0, found?.ownShareEur?.low ?? 0]
        expect(Math.round(aid * 100) + Math.round(own * 100)).toBe(cost * 100)
        expect(Math.abs(aid - (cost * hundredths) / 10_000)).toBeLessThanOrEqual(0.005_01)
      }),
      { numRuns: 60 },
    )
  })
})
