import { describe, expect, it } from 'vitest'
import { openChamber } from '../../src/core/chamber/openChamber'
import { policyLines, policyText, typo3Policy } from '../../src/widget/configurator/hostPolicy'
import { attributesOf, noOptions, prefillAttribute, queryOf } from '../../src/widget/configurator/options'
import { baseOf, frameSnippet, linkSnippet, scriptSnippet } from '../../src/widget/configurator/snippets'
import { starterFile } from '../../src/widget/configurator/starter'
import { productQuestionnaire } from '../support/content'

const base = 'https://lotse.example/check/'
const words = { open: 'Zum „Check“ & Bericht', title: 'Check <1>' }
const chosen = {
  ...noOptions('de'),
  topics: ['iot', 'am'],
  depth: 'quick',
  accent: ' #AA0033',
  chamber: 'https://kammer.example/chamber.json',
  share: true,
  prefill: { 'company.federalState': 'DE-HH', 'company.name': 'Müller "& Söhne"', 'company.postcode': ' ' },
}

describe('the tag', () => {
  it('carries what is chosen and nothing else', () => {
    expect(attributesOf(noOptions('en'))).toEqual([['lang', 'en']])
    expect(attributesOf(chosen)).toEqual([
      ['lang', 'de'],
      ['topics', 'iot,am'],
      ['depth', 'quick'],
      ['accent', '#aa0033'],
      ['chamber', 'https://kammer.example/chamber.json'],
      ['share', 'summary'],
      ['prefill-federal-state', 'DE-HH'],
      ['prefill-name', 'Müller "& Söhne"'],
    ])
  })

  it('leaves out a colour that is none', () => {
    expect(attributesOf({ ...noOptions('de'), accent: 'red' })).toEqual([['lang', 'de']])
  })

  it('names facts as HTML names attributes', () => {
    expect(prefillAttribute('company.balanceSheetEur')).toBe('prefill-balance-sheet-eur')
  })
})

describe('the pieces of HTML', () => {
  it('say the same to a browser as was chosen', () => {
    const page = new Map(
      [...scriptSnippet({ base, options: chosen, words }).matchAll(/([\w-]+)="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
      ),
    )
    for (const [name, value] of attributesOf(chosen)) expect(page.get(name)).toBe(value)
    expect(page.get('src')).toBe('https://lotse.example/check/embed/v1/lotse.js')
    expect(page.get('href')).toBe('https://lotse.example/check/?lang=de')
  })

  it('bring no facts on the firm into an address', () => {
    expect(queryOf(chosen)).not.toContain('prefill')
    expect(frameSnippet({ base, options: chosen, words })).not.toMatch(/DE-HH|Söhne/)
    expect(linkSnippet({ base, options: chosen, words })).not.toMatch(/DE-HH|Söhne/)
  })

  it('name the file of a chamber to those alone who can read it', () => {
    const beside = { ...chosen, chamber: 'https://lotse.example/kammer/chamber.json' }
    const onHost = { ...chosen, chamber: '/chamber.json' }
    for (const snippet of [frameSnippet, linkSnippet]) {
      expect(snippet({ base, options: beside, words })).toContain('kammer%2Fchamber.json')
      for (const options of [chosen, onHost])
        expect(snippet({ base, options, words })).not.toContain('chamber.json')
    }
    const script = scriptSnippet({ base, options: onHost, words })
    expect(script).toContain('chamber="/chamber.json"')
    expect(script).toContain('href="https://lotse.example/check/?lang=de"')
  })

  it('do not tell the server of the check where they stand', () => {
    for (const snippet of [scriptSnippet, frameSnippet])
      expect(snippet({ base, options: chosen, words })).toContain('referrerpolicy="no-referrer"')
    expect(linkSnippet({ base, options: chosen, words })).toContain('rel="noopener noreferrer"')
  })

  it('never hold a sign that would end a text early', () => {
    const evil = {
      ...noOptions('de'),
      chamber: '"><script>alert(1)</script>',
      prefill: { 'company.name': '"><b>' },
    }
    for (const snippet of [scriptSnippet, frameSnippet, linkSnippet]) {
      expect(snippet({ base, options: evil, words })).not.toMatch(/<script>|<b>|<1>|"" /)
    }
  })

  it('take the address of a copy as people type it', () => {
    expect(baseOf(' https://kammer.example/lotse')).toBe('https://kammer.example/lotse/')
    expect(baseOf('https://kammer.example/lotse/index.html?x#y')).toBe('https://kammer.example/lotse/')
    expect(baseOf('kammer.example')).toBeNull()
    expect(baseOf('javascript:alert(1)')).toBeNull()
  })
})

describe('what the host’s policy must allow', () => {
  it('is script and frame from the site of the check, and the host’s own file', () => {
    expect(policyText(policyLines('script', base))).toBe(
      'script-src https://lotse.example;\nframe-src https://lotse.example;',
    )
    expect(policyLines('script', base, './chamber.json').at(-1)).toEqual({
      directive: 'connect-src',
      source: "'self'",
    })
    expect(policyLines('script', base, 'https://lotse.example/c.json')).toHaveLength(2)
    expect(policyLines('frame', base)).toEqual([{ directive: 'frame-src', source: 'https://lotse.example' }])
    expect(policyLines('link', base)).toEqual([])
  })

  it('is the site itself for a copy on the same server', () => {
    expect(policyText(policyLines('script', base, '', 'https://lotse.example'))).toBe(
      "script-src 'self';\nframe-src 'self';",
    )
  })

  it('is written for TYPO3 as its settings want it', () => {
    expect(typo3Policy(policyLines('frame', base))).toBe(
      "inheritDefault: true\nmutations:\n  - mode: 'extend'\n    directive: 'frame-src'\n    sources:\n      - \"https://lotse.example\"",
    )
  })
})

it('gives a chamber’s file to begin with that is sound', () => {
  const { questionnaire } = productQuestionnaire()
  expect(openChamber(starterFile({ accent: '#aa0033' }), questionnaire)).toMatchObject({
    ok: true,
    value: { faults: [], chamber: { accent: '#aa0033' } },
  })
})
