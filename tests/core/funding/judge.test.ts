import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import { fundingFacts } from '../../../src/core/funding/judge'
import { sharedPapers } from '../../../src/core/funding/papers'
import { held, judged } from '../../support/funding'
import { productCatalogue } from '../../support/content'

const factsOf = (answers: Answers) => {
  const fact = fundingFacts(judged(answers))
  return ['smeSize', 'deMinimisRoomEur', 'inDifficulty', 'readiness'].map(fact)
}

describe('derived facts', () => {
  it('are what is judged of the firm', () => {
    expect(factsOf({})).toEqual(['small', 300_000, 'no', 100])
  })

  it('are not known where something is missing', () => {
    const open: Answers = {
      'company.hasRelations': 'unknown',
      'funding.deMinimisKnown': '0',
      'funding.exclusions': ['unknown'],
    }
    expect(factsOf(open).slice(0, 3)).toEqual([undefined, undefined, 'unknown'])
    expect(factsOf({ 'funding.wanted': 'no' })[3]).toBeUndefined()
  })
})

describe('the annual work units of the group', () => {
  const units = (answers: Answers) => fundingFacts(judged(answers))('groupEmployees')

  it('are those of the firm with its partner and linked enterprises', () => {
    const group = { 'company.hasRelations': 'yes', 'company.related': [held(100, [600.5, 9, 9])] }
    expect(units({})).toBe(42)
    expect(units(group)).toBe(642.5)
  })

  it('are not known while the relations or their figures are not', () => {
    expect(units({ 'company.hasRelations': 'unknown' })).toBeUndefined()
    const blank = { holder: 'enterprise', capitalPercent: 100, votesPercent: 100, controls: 'yes' }
    expect(units({ 'company.hasRelations': 'yes', 'company.related': [blank] })).toBeUndefined()
  })
})

describe('one checklist for all programmes', () => {
  it('has each paper once, with the programmes that ask for it', () => {
    const papers = sharedPapers(productCatalogue().catalogue.entries)
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length)
    expect(papers.find(({ id }) => id === 'elster')?.programmes).toContain('fed-forschungszulage')
  })
})
