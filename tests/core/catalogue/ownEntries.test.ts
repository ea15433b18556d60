import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withOwnEntries } from '../../../src/core/catalogue/ownEntries'
import { mostLeftOut, mostOwn } from '../../../src/core/catalogue/schema'
import { chamberSchema } from '../../../src/core/chamber/chamberSchema'
import { productCatalogue, productQuestionnaire } from '../../support/content'

const product = productCatalogue()
const { questionnaire } = productQuestionnaire()
const given = (data: unknown) => withOwnEntries(product, data, questionnaire)
const linesOf = (data: unknown) => given(data).faults.map(({ code, path }) => `${code} ${path}`)
const idsIn = (data: unknown) => given(data).catalogue.entries.map(({ id }) => id)
const productIds = product.catalogue.entries.map(({ id }) => id)

const text = { de: 'Ein Text', en: 'A text' }
const offer = {
  id: 'own-offer',
  kind: 'chamber',
  role: 'offer',
  name: 'Own offer',
  topics: ['iot'],
  offer: text,
  cost: 'free',
  url: 'https://kammer.example/',
  status: 'running',
  statusNote: text,
  checkedOn: '2026-11-21',
  sources: [{ url: 'https://kammer.example/', date: '2026-11' }],
  confidence: 'primary',
}

/** A condition inside as many `not` as told. */
function nested(levels: number): unknown {
  let condition: unknown = { answer: 'company.exports', is: 'yes' }
  for (let level = 0; level < levels; level += 1) condition = { not: condition }
  return condition
}

const requiring = (when: unknown) => ({ requires: [{ id: 'some', when, reason: text }] })

describe('the example of a chamber', () => {
  const data: unknown = JSON.parse(readFileSync('tests/fixtures/chamber.json', 'utf8'))

  it('has nothing to be corrected, and fits the schema for editors', () => {
    expect(given(data).faults).toEqual([])
    expect(chamberSchema.safeParse(data).success).toBe(true)
  })

  it('adds two entries in both languages, in their places by id, and takes one out', () => {
    const { catalogue, texts } = given(data)
    const own = ['musterhafen-sprechstunde', 'musterhafen-werkstatt']
    const expected = [...productIds.filter((id) => id !== 'ihk-berlin'), ...own].sort()
    expect(catalogue.entries.map(({ id }) => id)).toEqual(expected)
    for (const { entries } of [texts.de, texts.en]) expect(Object.keys(entries).sort()).toEqual(expected)
    expect(texts.de.entries['musterhafen-werkstatt']?.name).toBe('Offene Werkstatt 3D-Druck')
    expect(texts.en.entries['musterhafen-werkstatt']?.name).toBe('Open workshop for 3D printing')
  })
})

describe('an own offer', () => {
  it('is taken when everything fits', () => {
    const [caution = ''] = Object.keys(product.catalogue.cautions)
    const linked = { ...offer, related: ['mdz-hamburg', 'other'], successor: 'other', cautions: [caution] }
    const data = { offers: [linked, { ...offer, id: 'other' }] }
    expect(linesOf(data)).toEqual([])
    expect(idsIn(data)).toContain('own-offer')
  })

  it.each([
    ['an unknown key', { prize: 1 }, 'unexpectedKey offers[own-offer]'],
    ['an empty text', { offer: { de: '', en: 'Text' } }, 'missingTranslation offers[own-offer].offer.de'],
    ['a script as its address', { url: 'javascript:alert(1)' }, 'notAnAddress offers[own-offer].url'],
    ['an address without a host', { url: 'https:kammer' }, 'notAnAddress offers[own-offer].url'],
    [
      'markup',
      { statusNote: { ...text, de: 'Neu: <b>Messe</b>' } },
      'notPlainText offers[own-offer].statusNote.de',
    ],
    ['an entity', { statusNote: { ...text, en: 'R&amp;D' } }, 'notPlainText offers[own-offer].statusNote.en'],
    ['a line break', { name: 'Own\noffer' }, 'notPlainText offers[own-offer].name'],
    ['a turned line', { name: 'Own \u202Eoffer' }, 'notPlainText offers[own-offer].name'],
    ['half a character', { name: 'Own \uD83D' }, 'notPlainText offers[own-offer].name'],
    ['a very long text', { name: 'x'.repeat(5_000_000) }, 'tooLong offers[own-offer].name'],
    ['a very long key', { ['x'.repeat(5_000_000)]: 1 }, 'unexpectedKey offers[own-offer]'],
    ['thousands of values', { tags: Array(100_000).fill('ai') }, 'tooMuch offers[own-offer]'],
    ['a deep condition', requiring(nested(100_000)), 'tooDeep offers[own-offer]'],
    ['a day that does not exist', { checkedOn: '2026-02-30' }, 'notADate offers[own-offer].checkedOn'],
    ['no source', { sources: [] }, 'tooFew offers[own-offer].sources'],
    ['an unknown topic', { topics: ['iott'] }, 'unknownReference offers[own-offer].topics'],
    ['an unknown caution', { cautions: ['none'] }, 'unknownReference offers[own-offer].cautions'],
    ['an unknown relation', { related: ['nobody'] }, 'unknownReference offers[own-offer].related'],
    ['an unknown successor', { successor: 'nobody' }, 'unknownReference offers[own-offer].successor'],
    ['terms at the wrong kind', { kind: 'funding-programme' }, 'missing offers[own-offer].funding'],
    [
      'an unknown question',
      requiring({ answer: 'company.size', is: 'yes' }),
      'unknownQuestion offers[own-offer].requires[some]',
    ],
    [
      'more conditions than anybody reads',
      requiring({ anyOf: Array(101).fill({ answer: 'company.exports', is: 'yes' }) }),
      'tooMany offers[own-offer].requires',
    ],
    [
      'conditions that nobody can meet',
      { states: ['DE-HH'], ...requiring({ answer: 'company.federalState', is: 'DE-BY' }) },
      'unreachable offers[own-offer].requires',
    ],
    ['the id of the product', { id: 'mdz-hamburg' }, 'doubledId offers[mdz-hamburg].id'],
    ['an id that no shortlist could keep', { id: 'Own' }, 'notAnId offers[Own].id'],
    ['an id that every object has', { id: 'constructor' }, 'notAnId offers[constructor].id'],
    ['no id', { id: undefined }, 'missing offers[0].id'],
  ])('is left out and named with %s, and others are taken', (_, change, fault) => {
    const data = {
      offers: [
        { ...offer, ...change },
        { ...offer, id: 'sound-offer' },
      ],
    }
    expect(linesOf(data)).toEqual([fault])
    expect(idsIn(data)).toEqual([...productIds, 'sound-offer'].sort())
  })

  it('shows a text in the language that it has, and says which one lacks it', () => {
    const { texts, faults, lacking } = given({ offers: [{ ...offer, offer: { de: 'Nur deutsch' } }] })
    expect({ faults, lacking }).toEqual({ faults: [], lacking: ['en'] })
    expect(texts.en.entries['own-offer']?.offer).toBe('Nur deutsch')
    expect(given({ offers: [offer] }).lacking).toEqual([])
  })

  it('is left out where the one before has its id, unless that one is broken', () => {
    const second = { ...offer, name: 'Second' }
    const twice = given({ offers: [offer, second] })
    expect(twice.faults.map(({ code }) => code)).toEqual(['doubledId'])
    expect(twice.texts.de.entries['own-offer']?.name).toBe('Own offer')
    const broken = given({ offers: [{ ...offer, cost: 'cheap' }, second] })
    expect(broken.faults.map(({ code }) => code)).toEqual(['wrongValue'])
    expect(broken.texts.de.entries['own-offer']?.name).toBe('Second')
  })

  it('does not suffer for another one that it names and that is broken', () => {
    const data = {
      offers: [
        { ...offer, related: ['bad'] },
        { ...offer, id: 'bad', cost: 'cheap' },
      ],
    }
    expect(linesOf(data)).toEqual(['wrongValue offers[bad].cost'])
    expect(idsIn(data)).toContain('own-offer')
  })
})

describe("a chamber's file", () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'wrongType '],
    ['a number', 1, 'wrongType '],
    ['a list', [offer], 'wrongType '],
    ['a text of megabytes', 'x'.repeat(5_000_000), 'wrongType '],
    ['offers that are no list', { offers: { 0: offer } }, 'wrongType offers'],
    ['far too many offers', { offers: Array(100_000).fill(offer) }, 'tooMany offers'],
    [
      'an offer with a trick',
      { offers: [JSON.parse('{"id":"a","__proto__":{}}')] },
      'unexpectedKey offers[a]',
    ],
    ['offers a thousandfold nested', { offers: [nested(100_000)] }, 'tooDeep offers[0]'],
    ['nobody to leave out', { entriesLeftOut: ['nobody'] }, 'unknownReference entriesLeftOut[0]'],
    ['a number to leave out', { entriesLeftOut: [1] }, 'wrongType entriesLeftOut[0]'],
    ['a text to leave out', { entriesLeftOut: 'mdz-hamburg' }, 'wrongType entriesLeftOut'],
    [
      'too many to leave out',
      { entriesLeftOut: Array(mostLeftOut + 1).fill('mdz-hamburg') },
      'tooMany entriesLeftOut',
    ],
  ])('that holds %s is named and costs nothing of the catalogue', (_, data, fault) => {
    expect(linesOf(data)).toEqual([fault])
    expect(given(data).catalogue).toEqual(product.catalogue)
    expect(given(data).texts).toEqual(product.texts)
  })

  it('stays bounded in words and time, whatever it holds', { timeout: 20_000 }, () => {
    const choices = questionnaire.questions
      .flatMap((question) => (question.type === 'single' ? [question] : []))
      .sort((a, b) => a.options.length + a.allow.length - b.options.length - b.allow.length)
      .slice(0, 9)
    const contradictions = choices.map(({ id, options }) => ({
      allOf: options.slice(0, 2).map((is) => ({ answer: id, is })),
    }))
    const hard = {
      ...offer,
      ...requiring({ anyOf: [contradictions, contradictions, contradictions].flat() }),
    }
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key-${index}`, null]))
    const data = {
      ...keys,
      offers: Array.from({ length: mostOwn }, (_, index) => ({ ...hard, id: `hard-${index}` })),
    }
    const { faults } = given(data)
    expect(faults.filter(({ code }) => code === 'unreachable')).toHaveLength(mostOwn)
    expect(faults.length).toBeLessThan(mostOwn + 100)
  })

  it('never throws and never loses an entry but those it names, whatever it holds', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(offer)))
    const key = fc.constantFrom(...Object.keys(offer), 'requires', 'funding', 'place', '__proto__')
    const nearly = fc.dictionary(key, part, { maxKeys: 3 }).map((changes) => ({ ...offer, ...changes }))
    const id = fc.oneof(fc.constantFrom(...productIds), fc.jsonValue())
    const list = (item: fc.Arbitrary<unknown>) => fc.oneof(fc.array(item, { maxLength: 4 }), fc.jsonValue())
    const file = fc.record(
      { offers: list(nearly), entriesLeftOut: list(id), extra: fc.jsonValue() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), file), (data) => {
        const { catalogue, texts } = given(data)
        const named = new Set<unknown>(
          typeof data === 'object' &&
            data !== null &&
            'entriesLeftOut' in data &&
            Array.isArray(data.entriesLeftOut)
            ? data.entriesLeftOut
            : [],
        )
        const kept = product.catalogue.entries.filter((entry) => !named.has(entry.id))
        const present = new Set(catalogue.entries)
        expect(kept.filter((entry) => !present.has(entry))).toEqual([])
        expect(catalogue.entries.length).toBeLessThanOrEqual(kept.length + mostOwn)
        for (const { id: entry } of catalogue.entries) expect(texts.en.entries[entry]?.name).toBeTruthy()
      }),
      { numRuns: 300 },
    )
  })
})
