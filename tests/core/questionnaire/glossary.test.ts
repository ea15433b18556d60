import { describe, expect, it } from 'vitest'
import { parseGlossary, type Term } from '../../../src/core/questionnaire/glossary'
import { termFinder, termsOfQuestion } from '../../../src/core/questionnaire/termsIn'

const term = (id: string, ...forms: string[]): Term => ({
  id,
  name: forms[0] ?? id,
  forms,
  meaning: `${id}.`,
})
const found = (text: string, ...terms: Term[]) =>
  termFinder(terms)(text).map((place) => [place.term.id, text.slice(place.start, place.end)])

describe('a term', () => {
  const mes = term('mes', 'MES')
  const sensor = term('sensor', 'Sensor', 'Sensoren')

  it('is found as a whole word only', () => {
    expect(found('Ein MES, kein MESSEN. (MES) Das MES-Programm', mes)).toEqual([
      ['mes', 'MES'],
      ['mes', 'MES'],
      ['mes', 'MES'],
    ])
    expect(found('Größen und Umessen, Temperatursensoren, Funk-Sensoren', sensor, mes)).toEqual([])
  })

  it('is found in each of its spellings, as long as it can be', () => {
    expect(found('Sensoren am Sensor', sensor)).toEqual([
      ['sensor', 'Sensoren'],
      ['sensor', 'Sensor'],
    ])
    const system = term('erp', 'ERP', 'ERP-System')
    expect(found('Ein ERP-System', system)).toEqual([['erp', 'ERP-System']])
  })

  it('in small letters is found at the start of a sentence; capitals are not found in small ones', () => {
    expect(found('Forecast: it is one', term('forecast', 'forecast'), term('it', 'IT'))).toEqual([
      ['forecast', 'Forecast'],
    ])
  })

  it('is looked for as it is written, whatever its signs mean elsewhere', () => {
    expect(found('Industrie 4.0, nicht Industrie 4x0', term('i40', 'Industrie 4.0'))).toHaveLength(1)
  })
})

it('is explained once for each question: in the reason, else apart, else in the help', () => {
  const texts = {
    name: 'MES',
    heading: 'Haben Sie ein ERP?',
    why: 'Ein MES hilft. Ein MES ist teuer.',
    help: 'MES und ERP und CAD.',
    example: 'CAD und PLM.',
    options: { 0: { label: 'Kein ERP', hint: 'Auch kein MES' } },
  }
  const find = termFinder(['MES', 'ERP', 'CAD', 'PLM'].map((name) => term(name, name)))
  const { why, apart, help, example } = termsOfQuestion(texts, find)
  expect(why.map(({ term: { id }, start }) => [id, start])).toEqual([['MES', 4]])
  expect(apart.map(({ id }) => id)).toEqual(['ERP'])
  expect(help.map(({ term: { id } }) => id)).toEqual(['CAD'])
  expect(example.map(({ term: { id } }) => id)).toEqual(['PLM'])
})

describe('a glossary', () => {
  const mes = { id: 'mes', name: { de: 'MES', en: 'MES' }, meaning: { de: 'Software.', en: 'Software.' } }
  const faultsOf = (...terms: unknown[]) => {
    const parsed = parseGlossary({ file: 'glossary.yaml', data: { terms } })
    return parsed.ok ? [] : parsed.faults.map(({ code, path }) => [code, path])
  }

  it('needs both languages', () => {
    expect(faultsOf({ ...mes, meaning: { de: 'Software.' } })).toEqual([
      ['missingTranslation', 'terms[mes].meaning.en'],
    ])
  })

  it('takes two sentences, with a date in them, and no third', () => {
    const two = 'Ein Gesetz, es gilt seit dem 12. September. Es hilft.'
    expect(faultsOf({ ...mes, meaning: { de: two, en: 'A law.' } })).toEqual([])
    expect(faultsOf({ ...mes, meaning: { de: `${two} Und mehr.`, en: 'A law.' } })).toEqual([
      ['tooMany', 'terms[mes].meaning.de'],
    ])
    expect(faultsOf({ ...mes, meaning: { de: 'Sehr '.repeat(60), en: 'A law.' } })).toEqual([
      ['tooLong', 'terms[mes].meaning.de'],
    ])
  })

  it('gives each id and each spelling once', () => {
    expect(faultsOf(mes, { ...mes, name: { de: 'A1', en: 'A1' } })).toEqual([['doubledId', 'terms[mes]']])
    expect(faultsOf(mes, { ...mes, id: 'other' })).toEqual([
      ['doubledId', 'terms[other].forms.de'],
      ['doubledId', 'terms[other].forms.en'],
    ])
  })
})
