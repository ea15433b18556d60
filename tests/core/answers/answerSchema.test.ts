import { describe, expect, it } from 'vitest'
import { answerFaults } from '../../../src/core/answers/answerSchema'
import type { Question } from '../../../src/core/questionnaire/questionnaire'
import { productQuestionnaire } from '../../support/content'

const base = {
  id: 'firm.one',
  section: 'firm',
  page: 'firm.one',
  core: false,
  optional: false,
  allow: [],
  usedFor: [],
} satisfies Partial<Question>
const unknown = 'unknown' as const

const single: Question = { ...base, type: 'single', options: ['yes', 'no'], stages: false, allow: [unknown] }
const multiple: Question = {
  ...base,
  type: 'multiple',
  options: ['a', 'b', 'none'],
  exclusive: ['none'],
  allow: [unknown],
}
const grid: Question = { ...base, type: 'grid', rows: ['x', 'y'], options: ['0', '1'] }
const staff: Question = { ...base, type: 'number', min: 1, max: 500, decimals: 1, allow: [unknown] }
const text: Question = { ...base, type: 'text', maxLength: 5 }
const postcode: Question = { ...base, type: 'postcode' }
const day: Question = { ...base, type: 'date', min: '2026-01-01', max: '2026-12-31' }
const aids: Question = { ...base, type: 'aids' }
const enterprises: Question = { ...base, type: 'enterprises' }
const aid = { date: '2025-03-01', amountEur: 20_000, by: 'us' }

describe('an answer that fits', () => {
  it.each<[string, Question, unknown]>([
    ['an option', single, 'yes'],
    ['don’t know', single, 'unknown'],
    ['several items', multiple, ['a', 'b']],
    ['an exclusive item alone', multiple, ['none']],
    ['nothing in an optional list', { ...multiple, optional: true }, []],
    ['all rows', grid, { x: '0', y: '1' }],
    ['half a person', staff, 2.5],
    ['a number nobody knows', staff, 'unknown'],
    ['five letters', text, 'abcde'],
    ['a postcode with a leading zero', postcode, '01067'],
    ['the last day', day, '2026-12-31'],
    ['no aid', aids, []],
    ['an aid', aids, [aid]],
    ['an enterprise of which little is known', enterprises, [{ holder: 'enterprise', capitalPercent: 60 }]],
  ])('%s', (_, question, answer) => {
    expect(answerFaults(question, answer)).toEqual([])
  })
})

describe('an answer that does not fit', () => {
  it.each<[string, Question, unknown, object]>([
    ['another option', single, 'maybe', { code: 'unknownOption', path: [] }],
    ['no item', multiple, [], { code: 'tooFew', path: [] }],
    ['an item twice', multiple, ['a', 'a'], { code: 'repeated', path: [] }],
    ['an exclusive item with another', multiple, ['a', 'none'], { code: 'notAlone', path: [] }],
    ['don’t know with another', multiple, ['a', 'unknown'], { code: 'notAlone', path: [] }],
    ['a row without answer', grid, { x: '1' }, { code: 'missing', path: ['y'] }],
    ['a row with another answer', grid, { x: '1', y: '7' }, { code: 'unknownOption', path: ['y'] }],
    ['words for a number', staff, 'ten', { code: 'wrongType', path: [], params: { expected: 'number' } }],
    ['too small a number', staff, 0, { code: 'tooLow', path: [], params: { minimum: 1 } }],
    ['too large a number', staff, 501, { code: 'tooHigh', path: [], params: { maximum: 500 } }],
    ['too many digits', staff, 2.25, { code: 'notWhole', path: [], params: { decimals: 1 } }],
    ['an empty text', text, '', { code: 'missing', path: [] }],
    ['a long text', text, 'abcdef', { code: 'tooLong', path: [], params: { maximum: 5 } }],
    ['four digits', postcode, '2045', { code: 'notAPostcode', path: [] }],
    ['the 30th of February', day, '2026-02-30', { code: 'notADate', path: [] }],
    ['the day before', day, '2025-12-31', { code: 'tooLow', path: [] }],
    [
      'a negative aid',
      aids,
      [{ ...aid, amountEur: -1 }],
      { code: 'tooLow', path: [0, 'amountEur'], params: { minimum: 0 } },
    ],
    [
      'an aid of the last century but one',
      aids,
      [aid, { ...aid, date: '1989-12-31' }],
      { code: 'tooLow', path: [1, 'date'], params: { minimum: '1990-01-01' } },
    ],
    ['an aid by nobody', aids, [aid, { ...aid, by: undefined }], { code: 'missing', path: [1, 'by'] }],
    [
      'more than the whole',
      enterprises,
      [{ holder: 'persons', capitalPercent: 101 }],
      { code: 'tooHigh', path: [0, 'capitalPercent'], params: { maximum: 100 } },
    ],
    ['an unknown column', aids, [{ ...aid, note: 'x' }], { code: 'wrongType', path: [0] }],
    [
      '101 rows',
      aids,
      Array.from({ length: 101 }, () => aid),
      { code: 'tooMany', path: [], params: { maximum: 100 } },
    ],
  ])('%s', (_, question, answer, fault) => {
    expect(answerFaults(question, answer)).toEqual([fault])
  })

  it('tells of a day after today in a list, and only where today is known', () => {
    const rows = [aid, { ...aid, date: '2026-11-21' }, { ...aid, date: '2026-11-22' }]
    expect(answerFaults(aids, rows)).toEqual([])
    expect(answerFaults(aids, rows, '2026-11-21')).toEqual([
      { code: 'tooHigh', path: [2, 'date'], params: { maximum: '2026-11-21' } },
    ])
    expect(answerFaults(enterprises, [{ holder: 'persons' }], '2026-11-21')).toEqual([])
  })

  it.each([null, undefined, 12, true, {}, [], [[]], { __proto__: null }, '\u0000', Number.NaN, Infinity])(
    'is refused and never thrown at: %j',
    (answer) => {
      for (const question of productQuestionnaire().questionnaire.questions)
        expect(Array.isArray(answerFaults(question, answer))).toBe(true)
    },
  )
})
