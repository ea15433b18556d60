import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../../src/core/catalogue/entry'
import { dayInBerlin } from '../../../src/core/date'
import type { Answers } from '../../../src/core/answers/answers'
import type { Recommendation } from '../../../src/core/recommendation/recommendation'
import { exampleAnswers, productCatalogue } from '../../support/content'
import { catalogueOf } from '../../support/entries'
import { recommended } from '../../support/recommended'

const inHamburg = exampleAnswers('metallbau-hamburg').answers
const inMunich: Answers = { ...inHamburg, 'company.federalState': 'DE-BY', 'company.postcode': '80331' }
const { entries } = productCatalogue().catalogue
const isPlace = ({ kind }: Recommendation) => kind === 'competence-centre' || kind === 'test-lab'

/** Ids in the order of the list, of what fits or may fit. */
function offered(answers: Answers, isWanted: (one: Recommendation) => boolean = () => true): string[] {
  return recommended(answers)
    .filter((one) => (one.outcome === 'fits' || one.outcome === 'perhaps') && isWanted(one))
    .map((one) => one.id)
}

function one(answers: Answers, id: string): Recommendation | undefined {
  return recommended(answers).find((candidate) => candidate.id === id)
}

describe('a metal firm', () => {
  it('sees in Hamburg the centre in Hamburg first of all', () => {
    expect(offered(inHamburg)[0]).toBe('mdz-hamburg')
  })

  it('sees in Munich no centre in Hamburg, and the nearer places first', () => {
    expect(offered(inMunich)).not.toContain('mdz-hamburg')
    expect(one(inMunich, 'mdz-hamburg')).toMatchObject({ outcome: 'doesNotFit', failed: ['place'] })
  })

  it.each([
    ['Hamburg', inHamburg],
    ['Munich', inMunich],
  ])('sees in %s what is near before what is far, of equal need and certainty', (_, answers) => {
    const places = recommended(answers).filter((place) => isPlace(place) && place.outcome === 'fits')
    const needOf = ({ reasons }: Recommendation) =>
      Math.max(
        0,
        ...reasons.flatMap((reason) =>
          reason.code === 'servesTopic' ? [reason.importance * (reason.target - (reason.level ?? 0))] : [],
        ),
      )
    const known = places.filter(({ distanceKm }) => distanceKm !== null)
    expect(known.length).toBeGreaterThan(5)
    const isNear = ({ distanceKm }: Recommendation) => distanceKm !== null && distanceKm <= 100
    const overtaken = known.flatMap((place, index) =>
      known
        .slice(index + 1)
        .filter((later) => isNear(later) && !isNear(place) && needOf(later) === needOf(place))
        .map((later) => `${place.id} before ${later.id}`),
    )
    expect(overtaken).toEqual([])
  })

  it('sees Korea with its cautions when it is interested in Korea', () => {
    const towardsKorea = { ...inHamburg, 'company.partnerCountries': ['KR'] }
    expect(one(towardsKorea, 'lni40-kosmo')).toMatchObject({ outcome: 'perhaps', failed: [] })
    expect(entries.find(({ id }) => id === 'lni40-kosmo')?.cautions.length).toBeGreaterThan(0)
  })
})

describe('a service firm without 3D printing', () => {
  const { answers } = exampleAnswers('softwarehaus-leipzig')
  const without = { ...answers, 'relevance.am': '0' }

  it('sees no 3D printing lab at the top', () => {
    const printing = new Set(
      entries.filter(({ topics }) => topics.length === 1 && topics[0] === 'am').map(({ id }) => id),
    )
    const top = offered(without).slice(0, 40)
    expect(top.filter((id) => printing.has(id))).toEqual([])
  })

  it('is never told that something helps with 3D printing', () => {
    const reasons = recommended(without).flatMap((entry) => entry.reasons)
    expect(reasons.filter((reason) => reason.code === 'servesTopic' && reason.topic === 'am')).toEqual([])
  })
})

describe('programmes of the source documents', () => {
  it.each(['CN', 'KR', 'IT'])('for %s come with their present state', (country) => {
    const towards = { ...inHamburg, 'company.partnerCountries': [country] }
    const found = entries.filter(({ origin, countries }) => origin && countries.includes(country))
    expect(found.length).toBeGreaterThan(0)
    const outcomes = new Map(recommended(towards).map((entry) => [entry.id, entry.outcome]))
    const allowed = ({ role, status }: CatalogueEntry): string[] => {
      if (role === 'context') return ['context']
      if (status === 'ended') return ['closed']
      return status === 'running' ? ['fits', 'perhaps', 'doesNotFit'] : ['perhaps', 'doesNotFit']
    }
    const wrong = found.filter((entry) => !allowed(entry).includes(outcomes.get(entry.id) ?? 'missing'))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('an entry on its last day', () => {
  const on = (moment: string) =>
    recommended(inHamburg, {
      catalogue: catalogueOf({ validUntil: '2026-11-30' }),
      on: dayInBerlin(new Date(moment)),
    })[0]?.outcome

  it('fits until midnight in Germany, wherever the clock stands', () => {
    expect(on('2026-11-30T23:59:59+01:00')).toBe('fits')
    expect(on('2026-12-01T00:00:00+01:00')).toBe('closed')
    expect(on('2026-11-30T22:59:59Z')).toBe('fits')
    expect(on('2026-11-30T18:00:00-05:00')).toBe('closed')
    expect(on('2026-12-01T12:59:59+14:00')).toBe('fits')
  })
})
