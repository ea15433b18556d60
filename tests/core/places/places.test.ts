import { describe, expect, it } from 'vitest'
import { ownPlaces, readPlaces, readStateMap } from '../../../src/content/readPlaces'
import { distanceKm, placeOf, type Point } from '../../../src/core/places/places'
import { project } from '../../../src/core/places/stateMap'
import { productQuestionnaire, valueOf } from '../../support/content'

const places = valueOf(readPlaces(ownPlaces))
const map = valueOf(readStateMap(ownPlaces))
const states = productQuestionnaire().questionnaire.questions.flatMap((question) =>
  question.id === 'company.federalState' && question.type === 'single'
    ? question.options.filter((option) => option !== 'outside')
    : [],
)

const hamburg: Point = [53.55, 9.99]
const munich: Point = [48.14, 11.58]

function kmTo(point: Point, postcode: string | undefined, state?: string): number | null {
  const place = placeOf(places, postcode, state)
  return place && distanceKm(place, point)
}

describe('the place of a firm', () => {
  it('is known to a few kilometres by three digits of its postcode', () => {
    expect(kmTo(hamburg, '20095')).toBeLessThan(5)
    expect(kmTo(munich, '80331')).toBeLessThan(5)
  })

  it('follows the postcode where the state says otherwise', () => {
    expect(kmTo(munich, '80331', 'DE-HH')).toBe(kmTo(munich, '80331', 'DE-BY'))
  })

  it('is taken from the area of two digits where nobody lives under the three', () => {
    expect(places.postcodes['110']).toBeUndefined()
    expect(places.postcodes['200']).toBeDefined()
    expect(kmTo([52.52, 13.4], '10000')).toBeLessThan(10)
  })

  it('is the middle of the state without a postcode, or with one that does not exist', () => {
    expect(kmTo(hamburg, undefined, 'DE-HH')).toBeLessThan(5)
    expect(kmTo(hamburg, '00000', 'DE-HH')).toBeLessThan(5)
  })

  it('is not known without either', () => {
    expect(placeOf(places, undefined, undefined)).toBeNull()
    expect(placeOf(places, undefined, 'outside')).toBeNull()
    expect(placeOf(places, 'x', 'toString')).toBeNull()
  })
})

describe('a distance', () => {
  it('is the way along the surface in whole kilometres', () => {
    expect(distanceKm(hamburg, munich)).toBe(612)
    expect(distanceKm(munich, hamburg)).toBe(612)
    expect(distanceKm(munich, munich)).toBe(0)
  })
})

describe('the map of the states', () => {
  it('holds every state of the questionnaire, with its middle', () => {
    expect(states).toHaveLength(16)
    expect(Object.keys(map.states).sort()).toEqual([...states].sort())
    expect(Object.keys(places.states).sort()).toEqual([...states].sort())
  })

  it('has every postcode area inside its box', () => {
    for (const [lat, lon] of Object.values(places.postcodes)) {
      const [x, y] = project(lat, lon)
      expect(Math.min(x, y)).toBeGreaterThan(0)
      expect(x).toBeLessThan(map.width)
      expect(y).toBeLessThan(map.height)
    }
  })

  it('names whose data it is', () => {
    expect(map.notice.attribution.de).toContain('GeoBasis-DE / BKG')
  })
})
