import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chamber } from '../../../src/core/chamber/chamber'
import { chamberSchema, longestLogo, mostContacts } from '../../../src/core/chamber/chamberSchema'
import { mostChamberText, openChamber } from '../../../src/core/chamber/openChamber'
import { contrastOf, textContrast } from '../../../src/core/profile/contrast'
import { someLogo } from '../../support/adviser'
import { productQuestionnaire, valueOf } from '../../support/content'

const { questionnaire } = productQuestionnaire()
const opened = (data: unknown) => valueOf(openChamber(JSON.stringify(data), questionnaire))
const linesOf = (data: unknown) => opened(data).faults.map(({ code, path }) => `${code} ${path}`)
const logo = `data:image/png;base64,${someLogo().data}`
const contact = { name: 'Mina Petersen', mail: 'petersen@kammer.example' }

const nothing: Chamber = {
  contacts: [],
  links: {},
  topicsLeftOut: [],
  entries: {},
  lacking: [],
}

describe('the examples', () => {
  it.each(['docs/examples/chamber.json', 'docs/examples/chamber-small.json', 'tests/fixtures/chamber.json'])(
    '%s has nothing to be corrected',
    (file) => {
      const text = readFileSync(file, 'utf8')
      expect(valueOf(openChamber(text, questionnaire)).faults).toEqual([])
    },
  )

  it('says what it holds, dark enough to be read', () => {
    const { chamber } = valueOf(
      openChamber(readFileSync('docs/examples/chamber.json', 'utf8'), questionnaire),
    )
    expect(chamber).toMatchObject({
      name: { de: 'Kammer Musterhafen', en: 'Musterhafen Chamber' },
      logoFile: './musterhafen.png',
      links: { corrections: 'katalog@kammer.example', accessibility: { mail: 'barrieren@kammer.example' } },
      topicsLeftOut: ['business-models'],
      lacking: ['en'],
    })
    expect(chamber.contacts.map(({ name }) => name)).toContain('Aylin Demir')
    expect(contrastOf(chamber.accent ?? '', '#ffffff')).toBeGreaterThanOrEqual(textContrast)
  })
})

describe("a chamber's file", () => {
  it.each<[string, string, string]>([
    ['is empty', ' \n', 'empty'],
    ['is cut off', '{"name":"Kam', 'notJson'],
    ['is a page', '<!doctype html><title>404</title>', 'notJson'],
    ['is a list', '[]', 'wrongType'],
    ['is nothing', 'null', 'wrongType'],
    ['has a key twice', '{"name":"A","name":"B"}', 'doubledKey'],
    ['is huge', ' '.repeat(mostChamberText + 1), 'tooLarge'],
  ])('is refused where it %s', (_, text, code) => {
    const result = openChamber(text, questionnaire)
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual([code])
  })

  it('may be short', () => {
    expect(opened({})).toEqual({ chamber: nothing, faults: [] })
  })

  it('takes one text for both languages, and says which language lacks the other', () => {
    const { chamber } = opened({ name: 'Kammer', foreword: { en: 'Welcome' } })
    expect(chamber).toEqual({
      ...nothing,
      name: { de: 'Kammer', en: 'Kammer' },
      foreword: { en: 'Welcome' },
      lacking: ['de'],
    })
  })

  it('brings a picture inside it', () => {
    const { chamber, faults } = opened({ name: 'Kammer', logo })
    expect(faults).toEqual([])
    expect(chamber.logo).toEqual(someLogo())
  })
})

describe('a broken part', () => {
  it.each<[string, object, string]>([
    ['an unknown key', { nmae: 'A' }, 'unexpectedKey '],
    ['a key with a trick', JSON.parse('{"__proto__":{"name":"A"}}'), 'unexpectedKey '],
    ['a number as its name', { name: 7 }, 'wrongType name'],
    ['an empty name', { name: '  ' }, 'missing name'],
    ['no text at all', { foreword: {} }, 'missing foreword'],
    ['an unknown language', { foreword: { de: 'A', fr: 'A' } }, 'unexpectedKey foreword'],
    ['a turned line', { name: 'A\u202E' }, 'notPlainText name'],
    ['a long foreword', { foreword: 'x'.repeat(5001) }, 'tooLong foreword'],
    ['a colour by name', { accent: 'red' }, 'notAColour accent'],
    ['a script as logo', { logo: 'javascript:alert(1)' }, 'notALogo logo'],
    ['a drawing as logo', { logo: 'data:image/svg+xml;base64,AAAA' }, 'notALogo logo'],
    ['a logo elsewhere', { logo: 'https://kammer.example/logo.png' }, 'notALogo logo'],
    ['a logo of no scheme', { logo: '//kammer.example/logo.png' }, 'notALogo logo'],
    ['a logo out of its folder', { logo: '../../secret.png' }, 'notALogo logo'],
    ['a huge logo', { logo: `${logo}${'A'.repeat(longestLogo)}` }, 'tooLong logo'],
    ['a damaged logo', { logo: 'data:image/png;base64,AAAA' }, 'notAPicture logo'],
    ['letters that are no picture', { logo: 'data:image/png;base64,%%%%' }, 'damagedPicture logo'],
    ['a picture of another kind', { logo: logo.replace('png', 'jpeg') }, 'notAPicture logo'],
    ['a script as link', { links: { privacy: 'javascript:alert(1)' } }, 'notAnAddress links.privacy'],
    ['a file as link', { links: { imprint: 'file:///etc/passwd' } }, 'notAnAddress links.imprint'],
    ['an unknown link', { links: { shop: 'https://kammer.example/' } }, 'unexpectedKey links'],
    ['a list of links', { links: [] }, 'wrongType links'],
    ['two mail addresses', { links: { corrections: 'a@b.de,c@d.de' } }, 'notAMail links.corrections'],
    ['a mail with a subject', { links: { corrections: 'a@b.de?subject=x' } }, 'notAMail links.corrections'],
    ['nowhere to write', { links: { accessibility: {} } }, 'missing links.accessibility'],
    ['contacts that are no list', { contacts: {} }, 'wrongType contacts'],
    ['far too many contacts', { contacts: Array(mostContacts + 1).fill(contact) }, 'tooMany contacts'],
    ['an unknown topic', { topicsLeftOut: ['magic'] }, 'unknownReference topicsLeftOut[0]'],
    ['a topic that always belongs', { topicsLeftOut: ['data'] }, 'isBasic topicsLeftOut[0]'],
    [
      'too little left',
      { topicsLeftOut: ['iot', 'am', 'industrie40', 'business-models'] },
      'tooMany topicsLeftOut',
    ],
  ])('is left out and named with %s, and the rest is taken', (_, part, fault) => {
    const data = { name: 'Kammer', links: { home: 'https://kammer.example/' }, ...part }
    expect(linesOf(data)).toEqual([fault])
    const sound = opened({ ...data, contacts: 'contacts' in part ? part.contacts : [contact] }).chamber
    expect(sound.contacts.length + Object.keys(sound.links).length + (sound.name ? 1 : 0)).toBeGreaterThan(0)
  })

  it('is a logo without a name to be read out', () => {
    expect(linesOf({ logo })).toEqual(['noNameForLogo logo'])
    expect(opened({ logo }).chamber.logo).toBeUndefined()
  })

  it.each<[string, object, string]>([
    ['nobody', { name: '' }, 'missing contacts[0].name'],
    ['no way to them', { mail: undefined }, 'notReachable contacts[0]'],
    ['a mail with a line break', { mail: 'a@b.de\n' }, 'notAMail contacts[0].mail'],
    ['a word as telephone', { phone: 'call me' }, 'notAPhone contacts[0].phone'],
    ['a script as website', { url: 'javascript:alert(1)' }, 'notAnAddress contacts[0].url'],
    ['an unknown topic', { topics: ['magic'] }, 'unknownReference contacts[0].topics'],
    ['a town as area', { postcodes: ['Hamburg'] }, 'notAnArea contacts[0].postcodes[0]'],
    ['a number as area', { postcodes: [20] }, 'wrongType contacts[0].postcodes[0]'],
    ['a number as role', { role: 7 }, 'wrongType contacts[0].role'],
    ['an unknown key', { fax: '1' }, 'unexpectedKey contacts[0]'],
  ])('is a contact with %s, and the others are taken', (_, change, fault) => {
    const data = {
      contacts: [
        { ...contact, ...change },
        { ...contact, name: 'Sound' },
      ],
    }
    expect(linesOf(data)).toEqual([fault])
    expect(opened(data).chamber.contacts.map(({ name }) => name)).toEqual(['Sound'])
  })

  it('has a sentence of bounded length for each, whatever there is', () => {
    const bad = { ...contact, postcodes: Array(500).fill('x') }
    expect(linesOf({ contacts: Array(mostContacts).fill(bad) }).length).toBeLessThanOrEqual(100)
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]))
    expect(linesOf(keys).length).toBeLessThanOrEqual(20)
  })
})

it('never throws, and what it takes fits the schema of editors', () => {
  const keys = Object.keys(chamberSchema.shape)
  const part = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>('Kammer', { de: 'A' }, [contact], { home: 'https://kammer.example/' }, logo, [
      'am',
    ]),
  )
  const file = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), part, { maxKeys: 6 })
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), file), (data) => {
      const result = openChamber(JSON.stringify(data), questionnaire)
      if (!result.ok) return
      const { name, accent, foreword, contacts, topicsLeftOut } = result.value.chamber
      const taken = JSON.parse(JSON.stringify({ name, accent, foreword, contacts, topicsLeftOut }))
      expect(chamberSchema.safeParse(taken).success).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('never throws on any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      openChamber(text, questionnaire)
    }),
  )
})
