import { describe, expect, it } from 'vitest'
import { offersFor } from '../../../src/core/recommendation/offers'
import type { CatalogueEntry } from '../../../src/core/catalogue/entry'
import { exampleAnswers } from '../../support/content'
import { catalogueOf, someProgramme } from '../../support/entries'
import { recommended } from '../../support/recommended'

const { answers } = exampleAnswers('metallbau-hamburg')
const hamburg = { city: 'Hamburg', lat: 53.55, lon: 9.99 }
const munich = { city: 'München', lat: 48.14, lon: 11.58 }

function helping(...entries: Partial<CatalogueEntry>[]): string[] {
  const catalogue = catalogueOf(...entries.map((entry) => ({ topics: ['iot'], ...entry })))
  return offersFor('iot.security', recommended(answers, { catalogue }))
}

describe('the offers beside a next step', () => {
  it('name the field before those that name only its topic', () => {
    expect(helping({ id: 'a-topic' }, { id: 'b-field', fields: ['iot.security'] })).toEqual([
      'b-field',
      'a-topic',
    ])
  })

  it('are not led by one that is out of reach', () => {
    const far = { id: 'a-far', fields: ['iot.security'], place: munich }
    expect(helping(far, { id: 'b-near', place: hamburg })).toEqual(['b-near', 'a-far'])
  })

  it('show the best of each kind before a second one', () => {
    const money = ['a-money', 'b-money'].map((id) => ({ ...someProgramme(), id, topics: ['iot'] }))
    const network = { id: 'c-network', kind: 'network', cost: 'fee' } as const
    expect(helping(...money, network).at(-1)).toBe('b-money')
  })

  it('are five at most', () => {
    expect(helping(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })))).toHaveLength(5)
  })
})
