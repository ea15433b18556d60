import { describe, expect, it } from 'vitest'
import type { Catalogue, CatalogueEntry, CatalogueTexts, EntryTexts } from '../../../src/core/catalogue/entry'
import { catalogueNotices } from '../../../src/core/catalogue/notices'
import { isUnreachable } from '../../../src/core/catalogue/unreachable'
import type { Condition } from '../../../src/core/questionnaire/condition'
import { productCatalogue, productQuestionnaire } from '../../support/content'
import { someEntry } from '../../support/entries'

const { questionnaire } = productQuestionnaire()
const today = '2026-11-21'

function isOutOfReach(...conditions: Condition[]): boolean {
  const requires = conditions.map((when, index) => ({ id: `part${index}`, when }))
  return isUnreachable({ ...someEntry, requires }, questionnaire)
}

function textsOf(
  entries: Readonly<Record<string, Partial<EntryTexts>>>,
  language: 'de' | 'en',
): CatalogueTexts {
  const empty = { name: '', aliases: [], offer: '', statusNote: '', requirements: {}, sourceNotes: [] }
  return {
    language,
    title: '',
    cautions: {},
    entries: Object.fromEntries(Object.entries(entries).map(([id, texts]) => [id, { ...empty, ...texts }])),
  }
}

function codes(
  entries: Partial<CatalogueEntry>[],
  words: Readonly<Record<string, Partial<EntryTexts>>> = {},
) {
  const whole = entries.map((entry) => ({ ...someEntry, ...entry }))
  const catalogue: Catalogue = { version: today, cautions: {}, entries: whole }
  const named = Object.fromEntries(whole.map(({ id }) => [id, { name: id, ...words[id] }]))
  const texts = { de: textsOf(named, 'de'), en: textsOf(named, 'en') }
  return catalogueNotices(catalogue, texts, questionnaire, today).map(({ code, entry }) => `${entry} ${code}`)
}

describe('an entry that no firm could fit', () => {
  it('asks for two different answers to one question', () => {
    expect(
      isOutOfReach({ answer: 'company.exports', is: 'yes' }, { answer: 'company.exports', is: 'no' }),
    ).toBe(true)
  })

  it('asks for an empty range', () => {
    expect(
      isOutOfReach(
        { answer: 'company.employees', atLeast: 50 },
        { answer: 'company.employees', atMost: 49.9 },
      ),
    ).toBe(true)
    expect(
      isOutOfReach({ answer: 'company.employees', atLeast: 50 }, { answer: 'company.employees', atMost: 50 }),
    ).toBe(false)
    expect(isOutOfReach({ level: 'iot', atLeast: 4 }, { not: { level: 'iot', atLeast: 3 } })).toBe(true)
  })

  it('asks for a state or sector that it does not serve', () => {
    const inBavaria = { requires: [{ id: 'state', when: { answer: 'company.federalState', is: 'DE-BY' } }] }
    expect(isUnreachable({ ...someEntry, ...inBavaria, states: ['DE-HH'] }, questionnaire)).toBe(true)
    expect(isUnreachable({ ...someEntry, ...inBavaria, states: ['DE-HH', 'DE-BY'] }, questionnaire)).toBe(
      false,
    )
  })

  it('may ask for several ticks, and for a size of firm', () => {
    expect(
      isOutOfReach(
        { answer: 'company.partnerCountries', includes: 'CN' },
        { answer: 'company.partnerCountries', includes: 'IT' },
        { fact: 'smeSize', in: ['micro', 'small', 'medium'] },
      ),
    ).toBe(false)
    expect(isOutOfReach({ fact: 'smeSize', is: 'large' }, { not: { fact: 'smeSize', is: 'large' } })).toBe(
      true,
    )
  })

  it('does not stand in the catalogue', () => {
    const { entries } = productCatalogue().catalogue
    expect(entries.filter((entry) => isUnreachable(entry, questionnaire)).map(({ id }) => id)).toEqual([])
  })
})

describe('what editors should look at', () => {
  it('is an entry past its last day that is not marked as ended, from the day after', () => {
    expect(codes([{ id: 'a', validUntil: today }])).toEqual([])
    expect(codes([{ id: 'a', validUntil: '2026-11-20' }])).toEqual(['a expired'])
    expect(codes([{ id: 'a', validUntil: '2026-11-20', status: 'ended', related: ['b'] }])).toEqual([])
  })

  it('is an entry that nobody checked for more than twelve months', () => {
    expect(codes([{ id: 'a', checkedOn: '2025-11-21' }])).toEqual([])
    expect(codes([{ id: 'a', checkedOn: '2025-11-20' }])).toEqual(['a stale'])
  })

  it('is an address that two entries share without naming each other', () => {
    const url = 'https://example.org/'
    expect(
      codes([
        { id: 'a', url },
        { id: 'b', url },
      ]),
    ).toEqual(['a sameAddress'])
    expect(
      codes([
        { id: 'a', url },
        { id: 'b', url, related: ['a'] },
      ]),
    ).toEqual([])
    expect(
      codes([
        { id: 'a', url: null },
        { id: 'b', url: null },
      ]),
    ).toEqual([])
  })

  it('is a name that two entries of a kind share', () => {
    const words = { a: { name: 'Werkstatt' }, b: { name: 'werkstatt' } }
    expect(codes([{ id: 'a' }, { id: 'b' }], words)).toEqual(['b sameName'])
    expect(codes([{ id: 'a' }, { id: 'b', kind: 'network' }], words)).toEqual([])
  })

  it('is a sentence that is the same in both languages', () => {
    const offer = 'Berät Betriebe kostenlos vor Ort und zeigt Beispiele aus der Werkstatt.'
    expect(codes([{ id: 'a' }], { a: { offer } })).toEqual(['a sameInBoth'])
  })

  it('is an ended entry that leads nowhere', () => {
    expect(codes([{ id: 'a', status: 'ended' }])).toEqual(['a noSuccessor'])
    expect(codes([{ id: 'a', status: 'ended', successor: 'b' }])).toEqual([])
  })

  it('is a successor of what goes on, or one that has ended itself', () => {
    expect(codes([{ id: 'a', successor: 'b' }, { id: 'b' }])).toEqual(['a successorOfRunning'])
    expect(codes([{ id: 'a', successor: 'b', validUntil: '2026-12-31' }, { id: 'b' }])).toEqual([])
    expect(
      codes([
        { id: 'a', status: 'ended', successor: 'b' },
        { id: 'b', status: 'ended', related: ['c'] },
      ]),
    ).toEqual(['a successorClosed'])
  })
})
