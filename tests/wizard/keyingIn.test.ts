import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../src/core/answers/answers'
import { give, placeText, someWizard } from './wizard'

function keyingIn(...given: Record<string, AnswerValue | undefined>[]) {
  const wizard = someWizard()
  wizard.send({ type: 'place.requested', place: { screen: 'keyIn' } })
  for (const answers of given) give(wizard, answers)
  return wizard.getSnapshot()
}

describe('an answer that is keyed in', () => {
  it('is stored wherever it belongs, and one stays where one is', () => {
    const state = keyingIn({ 'company.employees': 42 }, { 'scope.depth': 'full' })
    expect(state.context.answers).toEqual({ 'company.employees': 42, 'scope.depth': 'full' })
    expect(placeText(state)).toBe('keyIn')
    expect(state.context.changed).toBe(true)
  })

  it('may be taken back', () => {
    expect(keyingIn({ 'scope.depth': 'full' }, { 'scope.depth': undefined }).context.answers).toEqual({})
  })

  it('is not stored where it does not fit, with everything that came with it', () => {
    expect(keyingIn({ 'company.employees': -1, 'scope.depth': 'full' }).context.answers).toEqual({})
  })

  it('is not stored where the question is not asked', () => {
    expect(keyingIn({ 'funding.costEur': 60_000 }).context.answers).toEqual({})
    const state = keyingIn({ 'funding.wanted': 'yes' }, { 'funding.costEur': 60_000 })
    expect(state.context.answers).toEqual({ 'funding.wanted': 'yes', 'funding.costEur': 60_000 })
  })

  it('brings its note, and a blank note takes it away', () => {
    const wizard = someWizard()
    wizard.send({ type: 'place.requested', place: { screen: 'keyIn' } })
    const note = (text: string) =>
      wizard.send({ type: 'answer.given', answers: {}, notes: { 'scope.depth': text } })
    note('am Tisch')
    expect(wizard.getSnapshot().context.notes).toEqual({ 'scope.depth': 'am Tisch' })
    note('')
    expect(wizard.getSnapshot().context.notes).toEqual({})
  })
})

it('keeps the view for a group when all answers are deleted', () => {
  const wizard = someWizard()
  wizard.send({ type: 'mode.chosen', mode: 'workshop' })
  wizard.send({ type: 'answers.deleted' })
  expect(wizard.getSnapshot().context.mode).toBe('workshop')
})
