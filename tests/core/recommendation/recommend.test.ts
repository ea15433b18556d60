import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import type { CatalogueEntry } from '../../../src/core/catalogue/entry'
import { exampleAnswers, productCatalogue } from '../../support/content'
import { catalogueOf, someProgramme } from '../../support/entries'
import { recommended } from '../../support/recommended'

const today = '2026-11-21'
const metalFirm = exampleAnswers('metallbau-hamburg').answers

function standing(answers: Answers, id: string, on = today) {
  return recommended(answers, { on }).find((one) => one.id === id)
}

function outcomeOf(entry: Partial<CatalogueEntry>, answers: Answers = metalFirm, on = today) {
  const [only] = recommended(answers, { catalogue: catalogueOf(entry), on })
  return only && { outcome: only.outcome, open: only.open, failed: only.failed, unsure: only.unsure }
}

describe('the own catalogue', () => {
  it('puts the centre in Hamburg first for a metal firm in Hamburg', () => {
    expect(recommended(metalFirm)[0]).toMatchObject({ id: 'mdz-hamburg', outcome: 'fits' })
  })

  it('does not offer the centre in Hamburg to the same firm in Bavaria, and says why', () => {
    const inBavaria = { ...metalFirm, 'company.federalState': 'DE-BY' }
    expect(standing(inBavaria, 'mdz-hamburg')).toMatchObject({ outcome: 'doesNotFit', failed: ['place'] })
  })

  it('puts the labs near a firm before those far away, also where these serve a greater need', () => {
    const labs = (answers: Answers) =>
      recommended(answers).flatMap(({ id, kind, failed }) =>
        kind === 'test-lab' && failed.length === 0 ? [id] : [],
      )
    const inMunich = { ...metalFirm, 'company.federalState': 'DE-BY', 'company.postcode': '80331' }
    expect(labs(metalFirm)[0]).toBe('fraunhofer-iapt')
    expect(labs(metalFirm).indexOf('openlab-hamburg')).toBeLessThan(labs(metalFirm).indexOf('arena2036'))
    expect(labs(inMunich)[0]).toBe('fraunhofer-igcv')
    expect(labs(inMunich).indexOf('fraunhofer-iapt')).toBeGreaterThan(
      labs(inMunich).indexOf('makerspace-muenchen'),
    )
  })

  it('keeps free services for small firms from a large group', () => {
    const large = { ...metalFirm, 'company.employees': 5000 }
    expect(standing(metalFirm, 'fed-zukunftszentren')?.failed).toEqual([])
    expect(standing(large, 'fed-zukunftszentren')?.failed).toEqual(['size'])
  })

  it('counts the staff of the group where a programme is for fewer than 500', () => {
    const parent = { holder: 'enterprise', capitalPercent: 100, votesPercent: 100, controls: 'yes' }
    const figures = { employees: 5000, turnoverEur: 900_000_000, balanceSheetEur: 700_000_000 }
    const daughter = { 'company.hasRelations': 'yes', 'company.related': [{ ...parent, ...figures }] }
    const unclear = { 'company.hasRelations': 'unknown' }
    const network = 'zim-innovationsnetzwerke'
    expect(standing(metalFirm, network)?.failed).toEqual([])
    expect(standing({ ...metalFirm, ...daughter }, network)?.failed).toEqual(['underFiveHundred'])
    expect(standing({ ...metalFirm, ...unclear }, network)?.open).toEqual(['company.hasRelations'])
    expect(standing({ ...metalFirm, ...unclear, 'company.employees': 500 }, network)?.failed).toEqual([
      'underFiveHundred',
    ])
  })

  it('keeps Korea from a firm that is interested in China only', () => {
    const towardsChina = { ...metalFirm, 'company.partnerCountries': ['CN'] }
    expect(standing(towardsChina, 'lni40-kosmo')).toMatchObject({
      outcome: 'doesNotFit',
      failed: ['partnerInKorea'],
    })
  })

  it('shows Korea as perhaps to a firm interested in it, since its present state is not known', () => {
    const towardsKorea = { ...metalFirm, 'company.partnerCountries': ['KR'] }
    expect(standing(towardsKorea, 'lni40-kosmo')).toMatchObject({
      outcome: 'perhaps',
      open: [],
      failed: [],
      unsure: ['statusUnknown'],
    })
  })

  it('never recommends what is background', () => {
    const background = productCatalogue()
      .catalogue.entries.filter((entry) => entry.role === 'context')
      .map((entry) => entry.id)
    const shown = recommended(metalFirm).filter((one) => one.outcome === 'context')
    expect(shown.map((one) => one.id).sort()).toEqual(background)
  })

  it('lists every entry exactly once', () => {
    const ids = recommended(metalFirm).map((one) => one.id)
    expect([...ids].sort()).toEqual(productCatalogue().catalogue.entries.map((entry) => entry.id))
  })

  it('gives the same list whatever the order of the catalogue', () => {
    const { catalogue } = productCatalogue()
    const backwards = { ...catalogue, entries: [...catalogue.entries].reverse() }
    expect(recommended(metalFirm, { catalogue: backwards })).toEqual(recommended(metalFirm))
  })

  it('puts nothing that does not fit above something that may', () => {
    const group = { fits: 0, perhaps: 0, doesNotFit: 1, closed: 2, context: 3 }
    const order = recommended(metalFirm).map((one) => group[one.outcome])
    expect(order).toEqual([...order].sort())
  })
})

describe('the outcome of an entry', () => {
  it('still fits on its last day and is closed the day after', () => {
    const ending = { validUntil: today }
    expect(outcomeOf(ending)?.outcome).toBe('fits')
    expect(outcomeOf(ending, metalFirm, '2026-11-22')?.outcome).toBe('closed')
  })

  it('is closed once it has ended', () => {
    expect(outcomeOf({ status: 'ended' })?.outcome).toBe('closed')
  })

  it('is open while the federal state is not answered', () => {
    const { 'company.federalState': _, ...nowhere } = metalFirm
    expect(outcomeOf({ states: ['DE-HH'] }, nowhere)).toEqual({
      outcome: 'perhaps',
      open: ['company.federalState'],
      failed: [],
      unsure: [],
    })
  })

  it('fails in a single state for a firm outside Germany', () => {
    const abroad = { ...metalFirm, 'company.federalState': 'outside' }
    expect(outcomeOf({ states: ['DE-HH'] }, abroad)?.failed).toEqual(['place'])
    expect(outcomeOf({ states: ['DE'] }, abroad)?.outcome).toBe('fits')
  })

  it('gives a firm outside Germany no money that is for all of Germany', () => {
    const abroad = { ...metalFirm, 'company.federalState': 'outside' }
    expect(outcomeOf(someProgramme(), abroad)?.failed).toEqual(['place'])
    expect(outcomeOf(someProgramme({ instrument: 'service' }), abroad)?.outcome).toBe('fits')
    expect(outcomeOf(someProgramme())?.outcome).toBe('fits')
  })

  it('fails for another sector', () => {
    expect(outcomeOf({ sectors: ['tourism'] })?.failed).toEqual(['sector'])
  })

  it('asks for partner countries only where firms here cannot use it by themselves', () => {
    expect(outcomeOf({ countries: ['FR'] })?.open).toEqual(['company.partnerCountries'])
    expect(outcomeOf({ countries: ['EU', 'KR'] })?.outcome).toBe('fits')
    const none = { ...metalFirm, 'company.partnerCountries': ['none'] }
    expect(outcomeOf({ countries: ['FR'] }, none)?.failed).toEqual(['country'])
  })

  it('compares a required level with the level of the topic', () => {
    const from = (level: number) => ({ requires: [{ id: 'basics', when: { level: 'iot', atLeast: level } }] })
    expect(outcomeOf(from(1))?.outcome).toBe('fits')
    expect(outcomeOf(from(2))?.failed).toEqual(['basics'])
  })

  it('names the open questions of a topic without a level', () => {
    const { answers } = exampleAnswers('tischlerei-schwerin-quick')
    const entry = { requires: [{ id: 'basics', when: { level: 'iot', atLeast: 1 } }] }
    expect(outcomeOf(entry, answers)?.open).toEqual(['iot.sensors', 'iot.platform', 'iot.products'])
  })

  it('is never certain where a condition can only be settled with the body itself', () => {
    expect(outcomeOf({ requires: [{ id: 'memberCity' }] })).toEqual({
      outcome: 'perhaps',
      open: [],
      failed: [],
      unsure: ['openRequirement'],
    })
  })

  it('is never certain when it was not checked for more than twelve months, or never at a source', () => {
    expect(outcomeOf({ checkedOn: '2025-11-21' })?.outcome).toBe('fits')
    expect(outcomeOf({ checkedOn: '2025-11-20' })?.unsure).toEqual(['stale'])
    expect(outcomeOf({ confidence: 'general-knowledge' })?.unsure).toEqual(['generalKnowledge'])
    expect(outcomeOf({ status: 'dormant' })?.unsure).toEqual(['dormant'])
  })

  it('gives unmet advice along without refusing', () => {
    const entry = { advises: [{ id: 'basics', when: { level: 'iot', atLeast: 5 } }] }
    const [only] = recommended(metalFirm, { catalogue: catalogueOf(entry) })
    expect(only).toMatchObject({ outcome: 'fits', advice: ['basics'] })
  })
})

describe('a question that is not asked', () => {
  const research = { requires: [{ id: 'research', when: { answer: 'funding.kinds', includes: 'r-and-d' } }] }
  const { 'funding.wanted': _wanted, 'funding.kinds': _kinds, ...undecided } = metalFirm

  it('refuses nobody while the answer on which it hangs is open, and that answer is named', () => {
    expect(outcomeOf(research, undecided)).toEqual({
      outcome: 'perhaps',
      open: ['funding.wanted'],
      failed: [],
      unsure: [],
    })
  })

  it('is answered with no where it is certain that it does not arise', () => {
    expect(outcomeOf(research, { ...undecided, 'funding.wanted': 'no' })).toMatchObject({
      outcome: 'doesNotFit',
      failed: ['research'],
    })
  })

  it('is open itself where it is asked', () => {
    expect(outcomeOf(research, { ...undecided, 'funding.wanted': 'yes' })?.open).toEqual(['funding.kinds'])
  })
})

describe('a programme that names topics', () => {
  const security = someProgramme({ projectTopics: ['it-security'] })
  const { 'funding.topics': _topics, ...topicless } = metalFirm

  it('fits nobody for certain whose project has no topic yet', () => {
    expect(outcomeOf(security, topicless)).toMatchObject({ outcome: 'perhaps', open: ['funding.topics'] })
    expect(outcomeOf(security, { ...topicless, 'funding.topics': ['it-security'] })?.outcome).toBe('fits')
    expect(outcomeOf(someProgramme(), topicless)?.outcome).toBe('fits')
  })
})
