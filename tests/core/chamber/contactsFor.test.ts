import { describe, expect, it } from 'vitest'
import type { ChamberContact } from '../../../src/core/chamber/chamber'
import { contactsFor } from '../../../src/core/chamber/contactsFor'

const person = (name: string, topics: string[] = [], postcodes: string[] = []): ChamberContact => ({
  name,
  mail: `${name}@kammer.example`,
  topics,
  postcodes,
})
const mina = person('mina', ['iot', 'data'], ['20', '21'])
const jens = person('jens', ['iot'], ['23'])
const aylin = person('aylin', ['am'])
const desk = person('desk')
const all = [desk, mina, jens, aylin]
const namesFor = (topics: string[], postcode?: string, contacts = all) =>
  contactsFor(contacts, { topics, ...(postcode === undefined ? {} : { postcode }) }).map(
    ({ contact, topics: own }) => [contact.name, ...own].join(' '),
  )

describe('the contacts for a firm', () => {
  it('are those for its topics in its order, then those for everything', () => {
    expect(namesFor(['am', 'data', 'iot'], '20457')).toEqual(['aylin am', 'mina data iot', 'desk'])
  })

  it('are of its area', () => {
    expect(namesFor(['iot'], '23552')).toEqual(['jens iot', 'desk'])
    expect(namesFor(['iot'], '80331')).toEqual(['desk'])
  })

  it('are those for all areas while the postcode is not known, and all where there are none', () => {
    expect(namesFor(['iot'])).toEqual(['desk'])
    expect(namesFor(['iot'], undefined, [mina, jens])).toEqual(['mina iot', 'jens iot'])
  })

  it('are never more than can be read', () => {
    expect(
      namesFor(
        [],
        '20457',
        Array.from({ length: 50 }, (_, index) => person(`n${index}`)),
      ),
    ).toHaveLength(6)
  })
})
