import { describe, expect, it } from 'vitest'
import { addressOf, placeAt } from '../../src/app/address'
import type { Place } from '../../src/wizard/events'

const places: Place[] = [
  { screen: 'start' },
  { screen: 'tasks' },
  { screen: 'page', page: 'iot.security' },
  { screen: 'page', page: 'größe/und mehr' },
  { screen: 'page', page: 'iot.usage', question: 'größe/und mehr' },
  { screen: 'review' },
  { screen: 'results' },
  { screen: 'offers' },
  { screen: 'offers', part: 'test-lab' },
  { screen: 'plan' },
  { screen: 'statement' },
  { screen: 'privacy' },
]

describe('the address', () => {
  it.each(places)('leads back to where it was made: %o', (place) => {
    expect(placeAt(addressOf(place))).toEqual(place)
  })

  it.each(['', '#', '#/', '#/elsewhere', 'nonsense'])('leads to the start when it is %j', (address) => {
    expect(placeAt(address)).toEqual({ screen: 'start' })
  })

  it('names no page when it is broken', () => {
    expect(placeAt('#/fragen/%E0%A4%A')).toEqual({ screen: 'page', page: '' })
  })
})
