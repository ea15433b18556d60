import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import type { CatalogueEntry } from '../../../src/core/catalogue/entry'
import { exampleAnswers } from '../../support/content'
import { catalogueOf, someProgramme } from '../../support/entries'
import { recommended, type RecommendedOptions } from '../../support/recommended'

const metalFirm = exampleAnswers('metallbau-hamburg').answers
const inMunich = { ...metalFirm, 'company.federalState': 'DE-BY', 'company.postcode': '80331' }
const hamburg = { city: 'Hamburg', lat: 53.55, lon: 9.99 }
const dresden = { city: 'Dresden', lat: 51.05, lon: 13.74 }

function orderFor(
  answers: Answers,
  entries: readonly Partial<CatalogueEntry>[],
  options: RecommendedOptions = {},
) {
  return recommended(answers, { ...options, catalogue: catalogueOf(...entries) }).map((one) => one.id)
}
const order = (...entries: Partial<CatalogueEntry>[]) => orderFor(metalFirm, entries)

describe('the order', () => {
  it('puts the greatest need first, also before what is near', () => {
    const near = { id: 'near', topics: ['strategy'], states: ['DE-HH'] }
    const needed = { id: 'needed', topics: ['iot'] }
    expect(order(near, needed)).toEqual(['needed', 'near'])
  })

  it('puts what is certain before what is not, of equal need', () => {
    const entries = [
      { id: 'a-unknown', status: 'unknown' },
      { id: 'b-stale', checkedOn: '2025-01-01' },
      { id: 'c-general', confidence: 'general-knowledge' },
      { id: 'd-open', requires: [{ id: 'x', when: { answer: 'company.legalForm', is: 'limited' } }] },
      { id: 'e-certain', cost: 'vendor' },
    ] as const
    expect(order(...entries)).toEqual(['e-certain', 'c-general', 'd-open', 'a-unknown', 'b-stale'])
  })

  it('puts what is near before what is far, and free before paid', () => {
    const far = { id: 'a-far', place: dresden }
    const paid = { id: 'b-paid', cost: 'fee' } as const
    const near = { id: 'd-near', place: hamburg }
    expect(order(far, paid, { id: 'c-free' }, near)).toEqual(['d-near', 'c-free', 'b-paid', 'a-far'])
  })

  it('puts what is for the own sector before what is for all', () => {
    expect(order({ id: 'a-all' }, { id: 'b-metal', sectors: ['metal'] })).toEqual(['b-metal', 'a-all'])
  })

  it('turns round for the same firm in another place', () => {
    const centres = [
      { id: 'a-hamburg', place: hamburg },
      { id: 'b-munich', place: { city: 'München', lat: 48.14, lon: 11.58 } },
    ]
    expect(orderFor(metalFirm, centres)).toEqual(['a-hamburg', 'b-munich'])
    expect(orderFor(inMunich, centres)).toEqual(['b-munich', 'a-hamburg'])
  })

  it('knows the own state while places are not loaded', () => {
    const entries = [{ id: 'a-nationwide' }, { id: 'b-state', states: ['DE-HH'], place: hamburg }]
    expect(orderFor(metalFirm, entries, { withPlaces: false })).toEqual(['b-state', 'a-nationwide'])
  })

  it('puts what is certain and near of a lesser need before what is uncertain and far', () => {
    const near = { id: 'b-near', topics: ['strategy'], place: hamburg }
    const far = { id: 'a-far', topics: ['iot'], place: dresden, status: 'unknown' } as const
    expect(order(near, far)).toEqual(['b-near', 'a-far'])
    expect(order(near, { ...far, status: 'running' })).toEqual(['b-near', 'a-far'])
    expect(order(near, { id: 'a-anywhere', topics: ['iot'] })).toEqual(['a-anywhere', 'b-near'])
  })

  it('lets a cooperation wait until the firm shows interest in one', () => {
    const cooperation = {
      id: 'a-cooperation',
      kind: 'cooperation-programme',
      countries: ['KR', 'DE'],
    } as const
    const centre = { id: 'b-centre' }
    expect(order(cooperation, centre)).toEqual(['b-centre', 'a-cooperation'])
    const towardsKorea = { ...metalFirm, 'company.partnerCountries': ['KR'] }
    expect(orderFor(towardsKorea, [centre, cooperation])).toEqual(['a-cooperation', 'b-centre'])
  })

  it('puts what makes sense only later behind what helps now', () => {
    const reason = { de: 'Später.', en: 'Later.' }
    const advises = [{ id: 'level', when: { level: 'iot', atLeast: 4 }, reason }] as const
    expect(order({ id: 'a-later', advises }, { id: 'b-now' })).toEqual(['b-now', 'a-later'])
  })

  it('puts the chamber of the firm first, whatever it lacks, and one of another district behind', () => {
    const reason = { de: 'Im Bezirk.', en: 'In the district.' }
    const requires = [{ id: 'seatInDistrict', open: true, reason }] as const
    const chamber = { kind: 'chamber', states: ['DE-HH'], topics: ['business-models'], requires } as const
    const own = { ...chamber, id: 'z-own', place: hamburg, confidence: 'general-knowledge' } as const
    const other = { ...chamber, id: 'a-other', place: dresden }
    expect(order(other, { id: 'centre', topics: ['iot'] }, own)).toEqual(['z-own', 'centre', 'a-other'])
    const craft = { ...metalFirm, 'company.sector': 'craft' }
    const ofCraft = { ...own, id: 'y-craft', sectors: ['craft'] }
    expect(orderFor(craft, [own, ofCraft])).toEqual(['y-craft', 'z-own'])
  })

  it('lets the umbrella stand in where the chamber of the firm is not listed', () => {
    const umbrella = {
      id: 'umbrella',
      kind: 'chamber',
      topics: ['business-models'],
      confidence: 'general-knowledge',
    } as const
    const own = { id: 'own', kind: 'chamber', states: ['DE-HH'], topics: ['business-models'] } as const
    const centre = { id: 'centre', topics: ['iot'], cost: 'fee' } as const
    expect(order(centre, umbrella)).toEqual(['umbrella', 'centre'])
    expect(order(centre, umbrella, own)).toEqual(['own', 'centre', 'umbrella'])
  })

  it('puts what nobody needs last, whatever else speaks for it', () => {
    const without = { ...metalFirm, 'relevance.am': '0' }
    const printing = { id: 'a-printing', topics: ['am'], place: hamburg }
    const unsure = { id: 'b-unsure', topics: ['people'], status: 'unknown', place: dresden } as const
    expect(orderFor(without, [printing, unsure])).toEqual(['b-unsure', 'a-printing'])
  })

  it('lets a topic that is not for the firm contribute nothing', () => {
    const without = { ...metalFirm, 'relevance.iot': '0' }
    const [only] = recommended(without, { catalogue: catalogueOf({ topics: ['iot'] }) })
    expect(only?.reasons).toEqual([{ code: 'nationwide' }, { code: 'free' }])
  })

  it('shows no more than three of a kind in a row among equals', () => {
    const centres = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
    expect(order(...centres, { id: 'x', kind: 'network' })).toEqual(['a', 'b', 'c', 'x', 'd', 'e'])
  })

  it('shows no more than nine of a kind in a row while another kind is needed too', () => {
    const labs = Array.from({ length: 11 }, (_, index) => ({ id: `lab${10 + index}`, topics: ['iot'] }))
    const less = { id: 'less', kind: 'network', topics: ['strategy'] } as const
    expect(order(...labs, less).indexOf('less')).toBe(9)
    const needless = { ...less, topics: [] }
    expect(order(...labs, needless).indexOf('less')).toBe(11)
  })

  it('never hangs on the order of the catalogue', () => {
    const entries = [
      { id: 'a', cost: 'fee' },
      { id: 'b', place: dresden },
      { id: 'c', kind: 'network' },
      { id: 'd', status: 'unknown' },
      { id: 'e', topics: ['strategy'] },
      { ...someProgramme(), id: 'f' },
      { ...someProgramme({ projectTopics: ['iot'] }), id: 'g' },
    ] as const
    const once = order(...entries)
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(order(...shuffled)).toEqual(once)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the order of funding programmes', () => {
  const project = {
    ...metalFirm,
    'funding.wanted': 'yes',
    'funding.topics': ['iot', 'industrie40'],
    'funding.kinds': ['investment'],
    'funding.costEur': 40_000,
    'funding.started': 'nothing',
    'funding.exclusions': ['none'],
  }
  const programme = (id: string, terms: Parameters<typeof someProgramme>[0] = {}) => ({
    ...someProgramme(terms),
    id,
  })

  it('puts programmes for more topics of the project first, and those for other topics last', () => {
    const both = programme('z-both', { projectTopics: ['industrie40', 'iot'] })
    const one = programme('b-one', { projectTopics: ['iot', 'am'] })
    const other = programme('a-other', { projectTopics: ['strategy'] })
    expect(orderFor(project, [other, one, both])).toEqual(['z-both', 'b-one', 'a-other'])
  })

  it('does not refuse a programme for other topics, but says that it names others', () => {
    const catalogue = catalogueOf(programme('a', { projectTopics: ['strategy'] }))
    expect(recommended(project, { catalogue })[0]).toMatchObject({
      outcome: 'perhaps',
      failed: [],
      unsure: ['otherTopics'],
    })
  })

  it('gives topics and kinds of the project as reasons', () => {
    const catalogue = catalogueOf(programme('a', { projectTopics: ['industrie40', 'iot'] }))
    const reasons = recommended(project, { catalogue })[0]?.reasons ?? []
    expect(reasons.filter(({ code }) => code.startsWith('project'))).toEqual([
      { code: 'projectTopic', topic: 'iot' },
      { code: 'projectTopic', topic: 'industrie40' },
      { code: 'projectKind', kind: 'investment' },
    ])
  })

  it('puts money that need not be paid back first', () => {
    const loan = programme('a-loan', { instrument: 'loan' })
    expect(orderFor(project, [loan, programme('b-grant')])).toEqual(['b-grant', 'a-loan'])
  })

  it('counts a topic of the project among the greatest needs, for every kind of help', () => {
    const onStrategy = { ...project, 'funding.topics': ['strategy'] }
    const near = { id: 'b-near', topics: ['strategy'], place: hamburg }
    const needed = { id: 'a-needed', topics: ['iot'] }
    expect(orderFor(project, [near, needed])).toEqual(['a-needed', 'b-near'])
    expect(orderFor(onStrategy, [near, needed])).toEqual(['b-near', 'a-needed'])
  })

  it('takes help with data in general for no help with artificial intelligence', () => {
    const onAi = { ...project, 'funding.topics': ['ai'] }
    const general = { id: 'a-general', topics: ['data'] }
    const special = { id: 'b-special', topics: ['data'], tags: ['ai'] }
    expect(orderFor(onAi, [general, special])).toEqual(['b-special', 'a-general'])
  })

  it('puts the own state first, then more aid, then what needs less', () => {
    const more = programme('d-more', { rates: [{ percent: 50 }] })
    const less = programme('c-less', { rates: [{ percent: 20 }] })
    const papers = programme('a-papers', { needs: ['research-partner'] })
    const state = { ...programme('z-state'), states: ['DE-HH'] }
    const federal = programme('b-federal')
    expect(orderFor(project, [papers, state, federal, less, more])).toEqual([
      'z-state',
      'd-more',
      'c-less',
      'b-federal',
      'a-papers',
    ])
  })
})
