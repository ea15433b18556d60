import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import type { FundingTerms } from '../../../src/core/catalogue/entry'
import { gate, gates, grant } from '../../support/funding'

const started = (answer: string): Answers => ({ 'funding.started': answer })
const figures = (h: number, t: number, b: number): Answers => ({
  'company.employees': h,
  'company.turnoverEur': t * 1e6,
  'company.balanceSheetEur': b * 1e6,
})
const service: Partial<FundingTerms> = {
  instrument: 'service',
  aidBasis: ['none'],
  startRule: 'none',
  size: {},
}
const research: Partial<FundingTerms> = { instrument: 'tax', aidBasis: ['tax'], startRule: 'none', size: {} }
const noProject: Answers = { 'funding.wanted': 'no' }

describe('the start of works', () => {
  it.each([
    ['nothing', 'yes', 'yes', 'yes'],
    ['offers', 'yes', 'yes', 'yes'],
    ['withdrawable', 'yes withdrawalClause', 'yes withdrawalClause', 'yes checkWithBank'],
    ['separable', 'yes separablePart', 'yes separablePart', 'yes separablePart'],
    ['binding', 'no', 'no', 'no'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s', (answer, approval, application, bank) => {
    const answers = started(answer)
    expect(gate('start', { startRule: 'after-approval' }, answers)).toBe(approval)
    expect(gate('start', { startRule: 'after-application' }, answers)).toBe(application)
    expect(gate('start', { startRule: 'after-bank-application', instrument: 'loan' }, answers)).toBe(bank)
    expect(gate('start', { startRule: 'none' }, answers)).toBe('yes')
    expect(gate('start', { ...research, startRule: 'after-approval' }, answers)).toBe('yes')
    expect(gate('start', service, answers)).toBe('yes')
  })
})

describe('the largest firm that a programme takes', () => {
  it.each<[string, Answers, FundingTerms['size'], string]>([
    ['a single project with fewer than 500', figures(480, 90, 70), { employeesBelow: 500 }, 'yes'],
    ['exactly 500', figures(500, 90, 70), { employeesBelow: 500 }, 'no'],
    ['499.5', figures(499.5, 90, 70), { employeesBelow: 500 }, 'yes'],
    ['a loan by turnover', figures(480, 90, 70), { turnoverAtMostEur: 500e6 }, 'yes'],
    ['a loan at the limit', figures(480, 500, 70), { turnoverAtMostEur: 500e6 }, 'yes'],
    ['small firms only', figures(480, 90, 70), { classAtMost: 'small' }, 'no'],
    [
      'up to 100 staff',
      figures(101, 15, 9),
      { employeesAtMost: 100, turnoverOrBalanceAtMostEur: 20e6 },
      'no',
    ],
    ['100 staff', figures(100, 25, 20), { employeesAtMost: 100, turnoverOrBalanceAtMostEur: 20e6 }, 'yes'],
    ['both figures above', figures(100, 25, 20.1), { turnoverOrBalanceAtMostEur: 20e6 }, 'no'],
    ['no limit', figures(90_000, 900, 900), {}, 'yes'],
    ['relations not known', { 'company.hasRelations': 'unknown' }, { classAtMost: 'medium' }, 'unknown'],
    [
      'too large whatever the relations',
      { ...figures(300, 9, 9), 'company.hasRelations': 'unknown' },
      { classAtMost: 'medium' },
      'no',
    ],
  ])('%s', (_, answers, size, truth) => {
    expect(gate('size', { size }, answers)).toBe(truth)
  })

  it('names what would settle it', () => {
    const open = gates({}, { 'company.hasRelations': 'unknown' }).find(({ id }) => id === 'size')?.open
    expect(open).toEqual(['company.hasRelations'])
  })

  it('shuts firms in public hands out of what is for SMEs only', () => {
    const body = { holder: 'publicBody', capitalPercent: 30, votesPercent: 30, controls: 'no' }
    const answers: Answers = { 'company.hasRelations': 'yes', 'company.related': [body] }
    expect(gate('publicOwner', {}, answers)).toBe('no')
    expect(gate('size', {}, answers)).toBe('no')
    expect(gate('publicOwner', { size: { employeesBelow: 500 } }, answers)).toBe('yes')
    expect(gate('publicOwner', {}, { 'company.hasRelations': 'unknown' })).toBe('unknown')
  })
})

describe('insolvency and open recoveries', () => {
  it('close everything but free services', () => {
    const insolvent: Answers = { 'funding.exclusions': ['insolvency'] }
    const owing: Answers = { 'funding.exclusions': ['openRecovery'] }
    expect(gate('insolvency', {}, insolvent)).toBe('no')
    expect(gate('insolvency', research, insolvent)).toBe('no')
    expect(gate('insolvency', service, insolvent)).toBe('yes')
    expect(gate('openRecovery', {}, owing)).toBe('no')
    expect(gate('openRecovery', { ...research, needs: ['not-in-difficulty'] }, owing)).toBe('no')
    expect(gate('openRecovery', service, owing)).toBe('yes')
    expect(gate('openRecovery', {}, { 'funding.exclusions': ['unknown'] })).toBe('unknown')
  })
})

describe('the room for de-minimis aid', () => {
  const used = (eur: number): Answers => ({ 'funding.aids': [grant('2025-05-02', eur)] })

  it.each<[string, Partial<FundingTerms>, Answers, string]>([
    ['enough', {}, used(285_000), 'yes'],
    ['too little: all of it is refused, less would do', {}, used(290_001), 'no askForLess'],
    ['exactly enough', {}, used(290_000), 'yes'],
    ['none left', {}, used(300_000), 'no'],
    ['none left for a loan', { instrument: 'loan', rates: [] }, used(300_000), 'no'],
    [
      'a loan: the bank knows what it is worth',
      { instrument: 'loan', rates: [] },
      used(0),
      'yes checkWithBank',
    ],
    ['another basis is left', { aidBasis: ['de-minimis', 'gber'] }, used(300_000), 'yes otherBasis'],
    ['perhaps another basis', { aidBasis: ['de-minimis', 'unknown'] }, used(300_000), 'unknown'],
    ['not on that basis', { aidBasis: ['gber'] }, used(300_000), 'yes'],
    ['not known', {}, { 'funding.deMinimisKnown': 'unknown' }, 'unknown'],
    ['what is known is too much', {}, { ...used(299_000), 'funding.deMinimisKnown': '0' }, 'no askForLess'],
    ['no rate: up to the cost', { rates: [] }, used(280_000), 'yes'],
    ['no rate: perhaps more than the room', { rates: [] }, used(280_001), 'unknown'],
    ['no rate, but a largest amount', { rates: [], maximumEur: 5000 }, used(290_000), 'yes'],
    ['a farm keeps its books apart', {}, { 'company.sector': 'agriculture' }, 'yes separateAccounts'],
    ['a few days decide', {}, { 'funding.aids': [grant('2024-02-19', 295_000)] }, 'yes boundary'],
    [
      'to the cent as much as there is room for a few days earlier',
      {},
      {
        'funding.costEur': 1000.4,
        'funding.aids': [grant('2025-03-01', 298_999.7), grant('2024-02-19', 500.1)],
      },
      'yes',
    ],
  ])('%s', (_, terms, answers, expected) => {
    expect(gate('deMinimis', terms, answers)).toBe(expected)
  })

  it('asks for what decides the rate', () => {
    const rates = [{ percent: 50, when: { answer: 'company.exports', is: 'yes' } }, { percent: 10 }] as const
    const open = gates({ rates }, used(295_000)).find(({ id }) => id === 'deMinimis')
    expect(open).toMatchObject({ truth: 'unknown', open: ['company.exports'] })
  })
})

describe('amount and purpose', () => {
  it('need a project that is large enough and of the right kind', () => {
    expect(gate('amount', { minimumEur: 20_000 })).toBe('yes')
    expect(gate('amount', { minimumEur: 20_001 })).toBe('no')
    expect(gate('purpose', { purposes: ['investment', 'training'] })).toBe('yes')
    expect(gate('purpose', { purposes: ['r-and-d'] })).toBe('no')
    expect(gate('purpose', { purposes: ['r-and-d'], instrument: 'service' })).toBe('yes')
  })

  it('are open without a project', () => {
    const open = gates({ minimumEur: 1 }, noProject).filter(({ truth }) => truth === 'unknown')
    expect(open.map(({ id }) => id)).toEqual([
      'start',
      'insolvency',
      'openRecovery',
      'deMinimis',
      'amount',
      'purpose',
    ])
    expect(new Set(open.flatMap((one) => one.open))).toEqual(new Set(['funding.wanted']))
    expect(gates(service, noProject).every(({ truth }) => truth === 'yes')).toBe(true)
  })
})

describe('the end of the block exemption', () => {
  it.each([
    ['2026-12-31', undefined],
    ['2027-01-01', 'gberEnds'],
    ['2027-02-01', 'gberEnds'],
  ])('approved on %s', (day, condition) => {
    const found = gates({ aidBasis: ['gber'] }, { 'funding.expectedApproval': day })
    expect(found.find(({ id }) => id === 'legalBasis')?.condition).toBe(condition)
  })

  it('is no matter for de-minimis aid', () => {
    expect(gates({}, { 'funding.expectedApproval': '2027-02-01' }).map(({ id }) => id)).not.toContain(
      'legalBasis',
    )
  })
})
