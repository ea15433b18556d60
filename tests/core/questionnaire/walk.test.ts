import { describe, expect, it } from 'vitest'
import { walk } from '../../../src/core/questionnaire/walk'
import { ladder, question, small, yesOrNo } from '../../support/questionnaire'

const makes = { answer: 'firm.makes', is: 'yes' }

/** Own question on products after the firm's; machines are asked in depth only, but for their core. */
const questionnaire = small(
  {
    firm: {
      questions: [
        yesOrNo('firm.makes'),
        yesOrNo('firm.exports', { visibleWhen: makes }),
        yesOrNo('firm.customs', { visibleWhen: { answer: 'firm.exports', is: 'yes' } }),
        yesOrNo('firm.deep', { optional: true }),
      ],
    },
    machines: {
      leftOutWhen: { answer: 'firm.makes', is: 'no' },
      postponedUnless: { answer: 'firm.deep', is: 'yes' },
      questions: [
        question('machines.age', { stages: ladder, core: true }),
        question('machines.links', { stages: ladder }),
      ],
    },
  },
  [{ id: 'machines', rule: 'mean', fields: ['machines.age', 'machines.links'] }],
)

const path = (answers: Record<string, string>) => walk(questionnaire, answers).asked.map(({ id }) => id)
const placesOf = (answers: Record<string, string>) => {
  const { places } = walk(questionnaire, answers)
  return Object.fromEntries(questionnaire.questions.map(({ id }, index) => [id, places[index]]))
}

describe('the walk', () => {
  it('asks what is certain, and what is not certainly left out', () => {
    expect(path({})).toEqual(['firm.makes', 'firm.deep', 'machines.age'])
  })

  it('opens a branch with the answer that decides it', () => {
    expect(path({ 'firm.makes': 'yes' })).toEqual(['firm.makes', 'firm.exports', 'firm.deep', 'machines.age'])
  })

  it('tells postponed from out of scope', () => {
    expect(placesOf({ 'firm.makes': 'yes' })).toMatchObject({
      'firm.customs': 'outOfScope',
      'machines.age': 'asked',
      'machines.links': 'postponed',
    })
    expect(placesOf({ 'firm.makes': 'no', 'firm.deep': 'yes' })).toMatchObject({
      'machines.age': 'outOfScope',
      'machines.links': 'outOfScope',
    })
  })

  it('takes an answer that is no longer asked for as never given, all the way down', () => {
    const left = { 'firm.makes': 'no', 'firm.exports': 'yes', 'firm.customs': 'yes' }
    expect(placesOf(left)).toMatchObject({ 'firm.exports': 'outOfScope', 'firm.customs': 'outOfScope' })
    expect(walk(questionnaire, left).answers).toEqual({ 'firm.makes': 'no' })
  })

  it('keeps the very answers where all of them count', () => {
    const answers = { 'firm.makes': 'yes', 'firm.exports': 'no' }
    expect(walk(questionnaire, answers).answers).toBe(answers)
  })
})
