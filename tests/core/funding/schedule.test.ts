import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import type { FundingTerms } from '../../../src/core/catalogue/entry'
import { sharedPapers } from '../../../src/core/funding/papers'
import { scheduleOf, type Schedule } from '../../../src/core/funding/schedule'
import { someEntry } from '../../support/entries'
import { judged, programme, today } from '../../support/funding'

function schedule(terms: Partial<FundingTerms> = {}, answers: Answers = {}, day = today): Schedule | null {
  return scheduleOf(programme(terms), judged(answers, day), day)
}

const papers = (terms: Partial<FundingTerms>) =>
  sharedPapers([{ ...someEntry, funding: programme(terms) }]).map(({ id }) => id)

const lines = (found: Schedule | null) =>
  found?.steps.map(({ id, from, to, waitsFor }) => [id, from, to, waitsFor.join(' ')].join(' | ').trim())

describe('the order of steps', () => {
  it('orders after the approval, ten weeks after the application', () => {
    expect(lines(schedule())).toEqual([
      'application | 2026-11-21 | 2026-11-21 |',
      'processing | 2026-11-21 | 2027-01-30 | application',
      'approval | 2027-01-30 | 2027-01-30 | processing',
      'order | 2027-01-30 | 2027-01-30 | approval',
    ])
  })

  it('applies when the longest open preparation is done', () => {
    const needs = ['elster', 'external-offer', 'research-partner'] as const
    const open = { 'funding.access': '1', 'funding.costPlan': 'unknown', 'funding.deMinimisKnown': '0' }
    expect(lines(schedule({ needs, startRule: 'after-application' }, open))).toEqual([
      'elster | 2026-11-21 | 2026-12-05 |',
      'offers | 2026-11-21 | 2026-12-12 |',
      'deMinimisList | 2026-11-21 | 2026-11-22 |',
      'researchPartner | 2026-11-21 | 2027-01-02 |',
      'application | 2027-01-02 | 2027-01-02 | elster offers deMinimisList researchPartner',
      'processing | 2027-01-02 | 2027-03-13 | application',
      'order | 2027-01-02 | 2027-01-02 | application',
      'approval | 2027-03-13 | 2027-03-13 | processing',
    ])
  })

  it('lets the bank go first for a loan', () => {
    const loan = { instrument: 'loan', startRule: 'after-bank-application', rates: [] } as const
    const found = schedule(loan, { 'funding.adviceTaken': '0' })
    expect(found).toMatchObject({ earliestStart: '2026-12-19' })
    expect(found?.steps.at(0)?.id).toBe('bank')
  })

  it('waits for nothing where the programme has no rule on the start', () => {
    expect(schedule({ startRule: 'none' })).toMatchObject({ earliestStart: today })
    expect(schedule({ instrument: 'tax' })).toMatchObject({ earliestStart: today })
  })

  it('keeps a later start that is wanted and says when it is too soon', () => {
    const later = schedule({}, { 'funding.wantedStart': '2027-04-01' })
    expect(later).toMatchObject({ earliestStart: '2027-01-30', isTooSoon: false })
    expect(later?.steps.at(-1)).toMatchObject({ id: 'order', from: '2027-04-01' })
    expect(schedule({}, { 'funding.wantedStart': '2027-01-29' })).toMatchObject({ isTooSoon: true })
  })

  it('counts over the leap day and waits for calls', () => {
    expect(schedule({ needs: ['lottery'] }, {}, '2027-12-24')).toMatchObject({
      earliestStart: '2028-03-03',
      waitsForCall: true,
    })
  })

  it('is none for services and without a project', () => {
    expect(schedule({ instrument: 'service' })).toBeNull()
    expect(schedule({}, { 'funding.wanted': 'no' })).toBeNull()
  })
})

describe('the papers', () => {
  it('are those that the programme asks for', () => {
    expect(papers({ needs: ['elster', 'external-offer'] })).toEqual([
      'projectDescription',
      'taxNumbers',
      'sizeDeclaration',
      'deMinimisDeclaration',
      'offers',
      'elster',
      'records',
    ])
  })

  it('are none for a free service', () => {
    expect(papers({ instrument: 'service', aidBasis: ['none'], size: {} })).toEqual([])
  })
})
