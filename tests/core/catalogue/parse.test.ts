import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../../src/core/catalogue/parse'
import { productQuestionnaire } from '../../support/content'

const text = { de: 'Text', en: 'Text' }

const entry = {
  id: 'some-centre',
  kind: 'competence-centre',
  role: 'offer',
  name: 'Some centre',
  topics: ['iot'],
  offer: text,
  cost: 'free',
  url: 'https://example.org',
  status: 'running',
  statusNote: text,
  checkedOn: '2026-11-21',
  sources: [{ url: 'https://example.org', date: '2026-11' }],
  confidence: 'primary',
}

const head = { file: 'catalogue.yaml', data: { version: '2026-11-21', title: text } }
const cautions = { file: 'cautions.yaml', data: { ip: { text, sources: [] } } }

function faultsOf(change: Record<string, unknown>, file = 'competence-centres/some-centre.yaml') {
  const documents = [head, cautions, { file, data: { ...entry, ...change } }]
  const result = parseCatalogue(documents, productQuestionnaire().questionnaire)
  return result.ok ? [] : result.faults.map(({ code, path }) => `${code} ${path}`)
}

describe('an entry of the catalogue', () => {
  it('is taken when everything fits', () => {
    expect(faultsOf({ cautions: ['ip'] })).toEqual([])
  })

  it.each([
    ['an unknown key', { prize: 1 }, 'unexpectedKey '],
    ['a missing translation', { offer: { de: 'Text' } }, 'missingTranslation offer.en'],
    ['an address that is not one of the web', { url: 'javascript:void(0)' }, 'notAnAddress url'],
    ['a day that does not exist', { checkedOn: '2026-02-30' }, 'notADate checkedOn'],
    [
      'a month that does not exist',
      { sources: [{ url: 'https://example.org', date: '2026-13' }] },
      'notADate sources[0].date',
    ],
    ['no source', { sources: [] }, 'tooFew sources'],
    ['an unknown topic', { topics: ['iott'] }, 'unknownReference topics'],
    ['an unknown field', { fields: ['iot.safety'] }, 'unknownReference fields'],
    ['an unknown state', { states: ['DE-XX'] }, 'unknownReference states'],
    ['an unknown caution', { cautions: ['none'] }, 'unknownReference cautions'],
    ['an unknown successor', { successor: 'nobody' }, 'unknownReference successor'],
    ['an id that is not the name of the file', { id: 'other-centre' }, 'wrongValue id'],
    ['a kind that is not its folder', { kind: 'network' }, 'wrongValue kind'],
  ])('is refused with %s', (_, change, fault) => {
    expect(faultsOf(change)).toEqual([fault])
  })

  it.each([
    ['an unknown question', { answer: 'company.size', is: 'yes' }, 'unknownQuestion requires[some]'],
    ['an unknown option', { answer: 'company.exports', is: 'maybe' }, 'unknownOption requires[some]'],
    ['an unknown topic', { level: 'iott', atLeast: 1 }, 'unknownReference requires[some]'],
    ['an unknown fact', { fact: 'age', is: '3' }, 'unknownReference requires[some]'],
    ['a number of a choice', { answer: 'company.exports', atLeast: 1 }, 'wrongValue requires[some]'],
    ['an unknown name', { named: 'nothing' }, 'unknownReference requires[some]'],
  ])('is refused when a condition asks for %s', (_, when, fault) => {
    expect(faultsOf({ requires: [{ id: 'some', when, reason: text }] })).toEqual([fault])
  })

  it('is refused when a requirement has neither a condition nor is left open', () => {
    expect(faultsOf({ requires: [{ id: 'some', reason: text }] })).toEqual(['missing requires[some]'])
  })
})
