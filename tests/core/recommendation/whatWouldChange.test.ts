import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import type { CatalogueEntry } from '../../../src/core/catalogue/entry'
import { walk } from '../../../src/core/questionnaire/walk'
import { isChangeable, type Change } from '../../../src/core/recommendation/change'
import { situationsOf } from '../../../src/core/recommendation/situation'
import { whatWouldChange } from '../../../src/core/recommendation/whatWouldChange'
import { someAnswers } from '../../support/answers'
import { exampleAnswers, productCatalogue, productQuestionnaire } from '../../support/content'
import { catalogueOf, someProgramme } from '../../support/entries'
import { likelyFirm } from '../../support/firms'

const { questionnaire } = productQuestionnaire()
const today = '2026-11-21'
const metalFirm = exampleAnswers('metallbau-hamburg').answers
const project = {
  ...metalFirm,
  'funding.wanted': 'yes',
  'funding.topics': ['iot'],
  'funding.kinds': ['investment'],
  'funding.costEur': 40_000,
  'funding.started': 'nothing',
  'funding.exclusions': ['none'],
  'funding.deMinimisKnown': '2',
  'funding.aids': [],
}

function changesFor(answers: Answers, entry: Partial<CatalogueEntry>) {
  const [only] = whatWouldChange(walk(questionnaire, answers), catalogueOf(entry), today)
  return only && (only.none ?? only.changes)
}

describe('what would change a refusal', () => {
  it('is nothing where nothing is refused', () => {
    expect(changesFor(metalFirm, {})).toBeUndefined()
  })

  it('is never the place, the sector, the age or the size of the firm', () => {
    expect(changesFor(metalFirm, { states: ['DE-BY'] })).toBe('notChangeable')
    expect(changesFor(metalFirm, { sectors: ['tourism'] })).toBe('notChangeable')
    const young = { id: 'young', when: { answer: 'company.foundedYear', atLeast: 2020 } }
    expect(changesFor(metalFirm, { requires: [young] })).toBe('notChangeable')
    const large = { id: 'large', when: { answer: 'company.employees', atLeast: 250 } }
    expect(changesFor(metalFirm, { requires: [large] })).toBe('notChangeable')
    const size = { id: 'size', when: { fact: 'smeSize', is: 'large' } }
    expect(changesFor(metalFirm, { requires: [size] })).toBe('notChangeable')
  })

  it('is a country ticked besides the others', () => {
    const towardsChina = { ...metalFirm, 'company.partnerCountries': ['CN'] }
    const korea = {
      requires: [{ id: 'korea', when: { answer: 'company.partnerCountries', includes: 'KR' } }],
    }
    expect(changesFor(towardsChina, korea)).toEqual([{ question: 'company.partnerCountries', to: 'KR' }])
    expect(changesFor(towardsChina, { countries: ['IT', 'FR'] })).toEqual([
      { question: 'company.partnerCountries', to: 'IT' },
    ])
  })

  it('is the level that is asked for, no higher', () => {
    const basics = { id: 'basics', when: { level: 'iot', atLeast: 3 } }
    expect(changesFor(metalFirm, { requires: [basics] })).toEqual([{ level: 'iot', to: 3 }])
  })

  it('is the nearest stage that is enough', () => {
    const security = { id: 'security', when: { answer: 'data.security', atLeast: 3 } }
    expect(changesFor(metalFirm, { requires: [security] })).toEqual([{ question: 'data.security', to: '3' }])
  })

  it('is several things where all of them are needed, and one where one is enough', () => {
    const exports = { answer: 'company.exports', is: 'yes' } as const
    const level = { level: 'iot', atLeast: 3 } as const
    expect(changesFor(metalFirm, { requires: [{ id: 'all', when: { allOf: [level, exports] } }] })).toEqual([
      { level: 'iot', to: 3 },
      { question: 'company.exports', to: 'yes' },
    ])
    expect(changesFor(metalFirm, { requires: [{ id: 'any', when: { anyOf: [level, exports] } }] })).toEqual([
      { level: 'iot', to: 3 },
    ])
  })

  it('is a project where a question on the project is not asked without one', () => {
    const none = { ...metalFirm, 'funding.wanted': 'no' }
    const research = {
      requires: [{ id: 'research', when: { answer: 'funding.kinds', includes: 'r-and-d' } }],
    }
    expect(changesFor(none, research)).toEqual([{ question: 'funding.wanted', to: 'yes' }])
  })

  it('is out of reach where more than three things would have to change', () => {
    const when = {
      allOf: ['iot', 'industrie40', 'data', 'people'].map((level) => ({ level, atLeast: 5 })),
    }
    expect(changesFor(metalFirm, { requires: [{ id: 'all', when }] })).toBe('tooMuch')
  })
})

describe('what would change a refusal by the terms of funding', () => {
  it('is a right to withdraw from the order', () => {
    const ordered = { ...project, 'funding.started': 'binding' }
    expect(changesFor(ordered, someProgramme())).toEqual([
      { question: 'funding.started', to: 'withdrawable' },
    ])
  })

  it('is a larger project', () => {
    expect(changesFor(project, someProgramme({ minimumEur: 50_000 }))).toEqual([
      { question: 'funding.costEur', to: 50_000 },
    ])
  })

  it('is another kind of spending besides', () => {
    expect(changesFor(project, someProgramme({ purposes: ['training', 'r-and-d'] }))).toEqual([
      { question: 'funding.kinds', to: 'training' },
    ])
  })

  it('is waiting until room for de minimis aid returns', () => {
    const used = {
      ...project,
      'funding.aids': [{ date: '2024-06-01', amountEur: 295_000, by: 'us' }],
    }
    const voucher = someProgramme({ aidBasis: ['de-minimis'], rates: [{ percent: 50 }], minimumEur: 20_000 })
    expect(changesFor(used, voucher)).toEqual([{ question: 'funding.expectedApproval', to: '2027-06-01' }])
  })

  it('is paying back what has been recovered', () => {
    const recovered = { ...project, 'funding.exclusions': ['openRecovery'] }
    expect(changesFor(recovered, someProgramme())).toEqual([
      { question: 'funding.exclusions', without: 'openRecovery' },
    ])
  })

  it('is nothing for a firm in insolvency or one too large', () => {
    expect(changesFor({ ...project, 'funding.exclusions': ['insolvency'] }, someProgramme())).toBe(
      'notChangeable',
    )
    expect(changesFor(project, someProgramme({ size: { classAtMost: 'micro' } }))).toBe('notChangeable')
  })
})

describe('any set of changes that is named', () => {
  const { catalogue } = productCatalogue()
  const entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]))

  it('turns the refusal round, and no smaller part of it does', () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers(questionnaire), likelyFirm(questionnaire)), (answers) => {
        const current = walk(questionnaire, answers)
        const situations = situationsOf(questionnaire, current.answers, today)
        const failedAfter = (id: string, changes: readonly Change[]) => {
          const entry = entries.get(id)
          return entry ? situations.after(changes).match(entry).failed.length : 0
        }
        for (const { entry, changes, none } of whatWouldChange(current, catalogue, today)) {
          if (none !== null) continue
          expect(failedAfter(entry, changes)).toBe(0)
          for (const part of properParts(changes)) expect(failedAfter(entry, part)).toBeGreaterThan(0)
          const asked = changes.flatMap((change) => ('question' in change ? [change.question] : []))
          expect(asked.filter((question) => !isChangeable(question))).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is the same each time', () => {
    const current = walk(questionnaire, metalFirm)
    expect(whatWouldChange(current, catalogue, today)).toEqual(whatWouldChange(current, catalogue, today))
  })
})

function properParts<Item>(items: readonly Item[]): Item[][] {
  const all = items.reduce<Item[][]>(
    (parts, item) => [...parts, ...parts.map((part) => [...part, item])],
    [[]],
  )
  return all.filter((part) => part.length < items.length)
}
