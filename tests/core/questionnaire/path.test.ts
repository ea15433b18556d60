import { describe, expect, it } from 'vitest'
import {
  firstOpenPage,
  pageAfter,
  pageBefore,
  pagesOf,
  progressOf,
  sectionState,
} from '../../../src/core/questionnaire/path'
import { walk } from '../../../src/core/questionnaire/walk'
import { ladder, question, small, yesOrNo } from '../../support/questionnaire'

const heading = { de: 'Betrieb', en: 'Firm' }
const questionnaire = small(
  {
    firm: {
      pages: [{ id: 'firm.kind', heading }],
      questions: [
        yesOrNo('firm.makes', { page: 'firm.kind' }),
        yesOrNo('firm.sells', { page: 'firm.kind', optional: true }),
        yesOrNo('firm.exports', { visibleWhen: { answer: 'firm.makes', is: 'yes' } }),
      ],
    },
    machines: {
      visibleWhen: { answer: 'firm.makes', is: 'yes' },
      postponedUnless: { answer: 'firm.exports', is: 'yes' },
      questions: [
        question('machines.age', { stages: ladder, core: true }),
        question('machines.links', { stages: ladder }),
      ],
    },
  },
  [{ id: 'machines', rule: 'mean', fields: ['machines.age', 'machines.links'] }],
)
const at = (answers: Record<string, string>) => walk(questionnaire, answers)
const maker = { 'firm.makes': 'yes', 'firm.exports': 'no' }

describe('the pages of the path', () => {
  it('show questions of one page together', () => {
    expect(pagesOf(at(maker)).map(({ id, questions }) => [id, questions.length])).toEqual([
      ['firm.kind', 2],
      ['firm.exports', 1],
      ['machines.age', 1],
    ])
  })

  it('lead on and back, and to the start from a page that is gone', () => {
    expect(pageAfter(at(maker), 'firm.kind')?.id).toBe('firm.exports')
    expect(pageAfter(at(maker), 'machines.age')).toBeUndefined()
    expect(pageBefore(at(maker), 'firm.exports')?.id).toBe('firm.kind')
    expect(pageBefore(at(maker), 'firm.kind')).toBeUndefined()
    expect(pageAfter(at(maker), 'machines.links')?.id).toBe('firm.kind')
    expect(pageBefore(at(maker), 'machines.links')).toBeUndefined()
  })

  it('lead to the first open question, of one section too', () => {
    expect(firstOpenPage(at({}))?.id).toBe('firm.kind')
    expect(firstOpenPage(at(maker))?.id).toBe('machines.age')
    expect(firstOpenPage(at(maker), 'firm')).toBeUndefined()
  })
})

describe('progress', () => {
  it('counts what must be answered on the present path', () => {
    expect(progressOf(at({}))).toEqual({ answered: 0, left: 1 })
    expect(progressOf(at(maker))).toEqual({ answered: 2, left: 1 })
    expect(progressOf(at(maker), 'machines')).toEqual({ answered: 0, left: 1 })
  })

  it('says of each section how far it is', () => {
    expect(sectionState(at({}), 'machines')).toEqual({ state: 'leftOut' })
    expect(sectionState(at({ 'firm.makes': 'yes' }), 'firm')).toMatchObject({ state: 'inProgress' })
    expect(sectionState(at({}), 'firm')).toMatchObject({ state: 'notStarted' })
    expect(sectionState(at({ ...maker, 'machines.age': '2' }), 'machines')).toEqual({
      state: 'done',
      progress: { answered: 1, left: 0 },
      postponed: 1,
    })
  })
})
