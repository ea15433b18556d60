import { describe, expect, it } from 'vitest'
import { ladder, parsed, question, yesOrNo, type Parts } from '../../support/questionnaire'

const stage = question('firm.stage', { stages: ladder })
const topics: Parts[] = [{ id: 'firm', rule: 'mean', fields: ['firm.stage'] }]

/** Codes and places of the faults of a questionnaire whose one section has the given further questions. */
function faults(
  questions: readonly Parts[],
  own: readonly Parts[] = topics,
  parts: Parts = {},
  section: Parts = {},
) {
  const result = parsed({ firm: { questions: [stage, ...questions], ...section } }, own, parts)
  return result.ok ? [] : result.faults.map(({ code, path }) => [code, path])
}

const fieldFaults = (field: Parts, extra: readonly Parts[] = []) =>
  faults(extra, [{ id: 'firm', rule: 'mean', fields: ['firm.stage', field] }])

const items = ['a', 'b'].map((id) => ({ id, label: { de: id, en: id } }))
const ticked = question('firm.ticked', { type: 'multiple', options: items })
const field = 'scoring.topics[firm].fields[firm.ticked]'

describe('a questionnaire', () => {
  it('in order has no faults', () => {
    expect(faults([yesOrNo('firm.makes')])).toEqual([])
  })

  it.each<[string, readonly Parts[], [string, string]]>([
    [
      'options beside stages',
      [yesOrNo('firm.x', { stages: ladder })],
      ['unexpectedKey', 'questions[firm.x]'],
    ],
    [
      'neither options nor stages',
      [question('firm.x', { usedFor: ['report'] })],
      ['missing', 'questions[firm.x].stages'],
    ],
    [
      'as many steps as stages',
      [question('firm.x', { stages: ladder, steps: ladder, usedFor: ['report'] })],
      ['stepsDoNotFit', 'questions[firm.x].steps'],
    ],
    [
      'an option named like don’t know',
      [question('firm.x', { usedFor: ['report'], options: [...items, { ...items[0], id: 'unknown' }] })],
      ['doubledId', 'questions[firm.x].options[unknown]'],
    ],
    [
      'an option twice',
      [question('firm.x', { usedFor: ['report'], options: [...items, ...items.slice(0, 1)] })],
      ['doubledId', 'questions[firm.x].options[a]'],
    ],
    [
      '“does not apply” for a number',
      [question('firm.x', { type: 'number', usedFor: ['report'], allow: ['notApplicable'] })],
      ['wrongValue', 'questions[firm.x].allow'],
    ],
    [
      'a page that nobody described',
      [yesOrNo('firm.x', { page: 'firm.page' })],
      ['unknownReference', 'questions[firm.x].page'],
    ],
    ['a built-in name as an id', [yesOrNo('constructor')], ['notAnId', 'questions[constructor].id']],
    ['an unknown key', [yesOrNo('firm.x', { points: 3 })], ['unexpectedKey', 'questions[firm.x]']],
    [
      'a condition on a level',
      [yesOrNo('firm.x', { visibleWhen: { level: 'firm', atLeast: 2 } })],
      ['onlyInCatalogue', 'questions[firm.x].visibleWhen'],
    ],
    [
      'a condition on an unknown question',
      [yesOrNo('firm.x', { visibleWhen: { answer: 'firm.y', is: 'yes' } })],
      ['unknownQuestion', 'questions[firm.x].visibleWhen'],
    ],
    [
      'a condition of an unknown name',
      [yesOrNo('firm.x', { visibleWhen: { named: 'big' } })],
      ['unknownReference', 'questions[firm.x].visibleWhen'],
    ],
    [
      'ticked items asked for in a single choice',
      [yesOrNo('firm.x', { visibleWhen: { answer: 'firm.stage', includes: '2' } })],
      ['wrongValue', 'questions[firm.x].visibleWhen'],
    ],
    [
      'an option without a number compared with one',
      [yesOrNo('firm.y'), yesOrNo('firm.x', { visibleWhen: { answer: 'firm.y', atLeast: 1 } })],
      ['wrongValue', 'questions[firm.x].visibleWhen'],
    ],
    [
      'bounds of a number that exclude each other',
      [question('firm.x', { type: 'number', usedFor: ['report'], min: 2, max: 1 })],
      ['tooHigh', 'questions[firm.x].min'],
    ],
    [
      'bounds of a date that exclude each other',
      [question('firm.x', { type: 'date', usedFor: ['report'], min: '2027-01-02', max: '2027-01-01' })],
      ['tooHigh', 'questions[firm.x].min'],
    ],
    [
      'a bound that is no day',
      [question('firm.x', { type: 'date', usedFor: ['report'], min: '2027-02-30' })],
      ['notADate', 'questions[firm.x].min'],
    ],
    [
      'a list without its columns',
      [
        question('firm.x', {
          type: 'aids',
          usedFor: ['funding'],
          columns: {},
          rowName: { de: 'x', en: 'x' },
        }),
      ],
      ['missing', 'questions[firm.x].columns'],
    ],
  ])('with %s is refused', (_, questions, fault) => {
    expect(faults(questions)).toContainEqual(fault)
  })

  it('whose pages are scattered or asked on themselves is refused', () => {
    const pages = { pages: [{ id: 'firm.page', heading: { de: 'x', en: 'x' } }] }
    const onPage = (id: string, parts: Parts = {}) => yesOrNo(id, { page: 'firm.page', ...parts })
    expect(faults([onPage('firm.a'), yesOrNo('firm.b'), onPage('firm.c')], topics, {}, pages)).toEqual([
      ['pageScattered', 'questions[firm.c].page'],
    ])
    const asking = onPage('firm.c', { visibleWhen: { answer: 'firm.a', is: 'yes' } })
    expect(faults([onPage('firm.a'), asking], topics, {}, pages)).toEqual([
      ['samePage', 'questions[firm.c].visibleWhen'],
    ])
  })

  it('whose pages are described twice is refused', () => {
    const page = { id: 'firm.page', heading: { de: 'x', en: 'x' } }
    const question = yesOrNo('firm.a', { page: 'firm.page' })
    expect(faults([question], topics, {}, { pages: [page, page] })).toEqual([
      ['doubledId', 'pages[firm.page]'],
    ])
  })

  it('whose sections and files differ is refused', () => {
    expect(faults([], topics, { sections: ['firm', 'people'] })).toEqual([
      ['missingFile', 'sections[people]'],
    ])
  })
})

describe('a scoring part', () => {
  it.each<[string, string[][], string[]]>([
    [
      'an unknown question',
      fieldFaults({ id: 'firm.other' }),
      ['unknownQuestion', 'scoring.topics[firm].fields[firm.other]'],
    ],
    ['a field twice', fieldFaults({ id: 'firm.stage' }), ['doubledId', 'scoring.fields[firm.stage]']],
    [
      'ticked items by level',
      fieldFaults({ id: 'firm.ticked', by: 'level' }, [ticked]),
      ['wrongValue', `${field}.by`],
    ],
    [
      'nothing but negative items',
      fieldFaults({ id: 'firm.ticked', negative: ['a', 'b'] }, [ticked]),
      ['notAShare', field],
    ],
    [
      'worth of ticked items',
      fieldFaults({ id: 'firm.ticked', worth: { a: 1, b: 2 } }, [ticked]),
      ['unexpectedKey', field],
    ],
    [
      'a weight too small to be told from none',
      fieldFaults({ id: 'firm.ticked', weight: 1e-12 }, [ticked]),
      ['tooLow', `${field}.weight`],
    ],
    [
      'an unknown negative item',
      fieldFaults({ id: 'firm.ticked', negative: ['c'] }, [ticked]),
      ['unknownOption', field],
    ],
    [
      'options without worth',
      fieldFaults({ id: 'firm.makes' }, [yesOrNo('firm.makes')]),
      ['noMap', 'scoring.topics[firm].fields[firm.makes].worth'],
    ],
    [
      'an option without worth',
      fieldFaults({ id: 'firm.makes', worth: { yes: 5 } }, [yesOrNo('firm.makes')]),
      ['noMap', 'scoring.topics[firm].fields[firm.makes].worth'],
    ],
    [
      'worth above the highest level',
      fieldFaults({ id: 'firm.makes', worth: { yes: 6, no: 0 } }, [yesOrNo('firm.makes')]),
      ['tooHigh', 'scoring.topics[firm].fields[firm.makes].worth'],
    ],
  ])('with %s is refused', (_, found, fault) => {
    expect(found).toContainEqual(fault)
  })

  it.each<[string, Parts, [string, string]]>([
    [
      'bands that fall',
      { bands: [80, 20, 100].map((upTo) => ({ id: `b${upTo}`, upTo, name: { de: 'x', en: 'x' } })) },
      ['bandsDoNotRise', 'scoring.bands'],
    ],
    [
      'bands that end early',
      { bands: [{ id: 'b', upTo: 90, name: { de: 'x', en: 'x' } }] },
      ['bandsDoNotRise', 'scoring.bands'],
    ],
    [
      'an unknown topic needed',
      { overall: { needs: ['people'] } },
      ['unknownReference', 'scoring.overall.needs'],
    ],
    ['a target above the highest level', { targets: [3, 3, 3, 6] }, ['tooHigh', 'scoring.targets']],
  ])('with %s is refused', (_, scoring, fault) => {
    expect(faults([], topics, { scoring })).toContainEqual(fault)
  })

  it('whose importance is no choice of 0 to 3 is refused', () => {
    const asking = [{ ...topics[0], importance: { answer: 'firm.makes' } }]
    expect(faults([yesOrNo('firm.makes')], asking)).toEqual([
      ['wrongValue', 'scoring.topics[firm].importance'],
    ])
    const options = ['0', '1', '2', '3'].map((id) => ({ id, label: { de: id, en: id } }))
    const notForUs = question('firm.makes', { options, allow: ['notApplicable'] })
    expect(faults([notForUs], asking)).toEqual([['wrongValue', 'scoring.topics[firm].importance']])
  })
})
