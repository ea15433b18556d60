import { waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { OutsideWork, Session } from '../../src/wizard/events'
import { almostComplete, someWizard, wizardWithAnswers } from './wizard'

/** A device that remembers what it was told to keep. */
function someDevice(answer: 'yes' | 'denied' = 'yes') {
  const device: { kept: Session | null; forgotten: number } = { kept: null, forgotten: 0 }
  const work: Partial<OutsideWork> = {
    keepAnswers: ({ session }) => {
      if (answer === 'yes') device.kept = session
      return Promise.resolve(answer)
    },
    forgetAnswers: () => {
      device.kept = null
      device.forgotten += 1
      return Promise.resolve()
    },
  }
  return { device, work }
}

describe('the device', () => {
  it('is told nothing until the user asks for it', async () => {
    const { device, work } = someDevice()
    const wizard = someWizard(work)
    wizard.send({ type: 'wizard.started' })
    wizard.send({ type: 'answer.given', answers: { 'company.sector': 'construction' }, notes: {} })
    await Promise.resolve()
    expect(device.kept).toBeNull()
    expect(wizard.getSnapshot().context).toMatchObject({ keeping: false, kept: 'no' })
  })

  it('keeps every later change, and where one is', async () => {
    const { device, work } = someDevice()
    const wizard = someWizard(work)
    wizard.send({ type: 'device.kept' })
    wizard.send({ type: 'wizard.started' })
    wizard.send({ type: 'answer.given', answers: { 'company.sector': 'construction' }, notes: {} })
    await waitFor(wizard, ({ context }) => context.kept === 'yes')
    expect(device.kept).toEqual({
      answers: { 'company.sector': 'construction' },
      notes: {},
      openQuestion: 'company.manufactures',
    })
  })

  it('may refuse: the answers stay, and the refusal is told', async () => {
    const { work } = someDevice('denied')
    const wizard = await wizardWithAnswers(almostComplete(), work)
    wizard.send({ type: 'device.kept' })
    const { context } = await waitFor(wizard, (state) => state.context.kept === 'denied')
    expect(context.answers).toEqual(almostComplete())
  })

  it('counts as refused when keeping fails outright', async () => {
    const wizard = someWizard({ keepAnswers: () => Promise.reject(new Error('broken')) })
    wizard.send({ type: 'device.kept' })
    const { context } = await waitFor(wizard, (state) => state.context.kept === 'denied')
    expect(context.keeping).toBe(false)
  })

  it('forgets when released, and the answers stay', async () => {
    const { device, work } = someDevice()
    const wizard = await wizardWithAnswers(almostComplete(), work)
    wizard.send({ type: 'device.kept' })
    wizard.send({ type: 'device.released' })
    await waitFor(wizard, (state) => state.matches({ device: 'apart' }))
    expect(device).toEqual({ kept: null, forgotten: 1 })
    expect(wizard.getSnapshot().context).toMatchObject({
      answers: almostComplete(),
      keeping: false,
      kept: 'no',
    })
  })

  it('is not written to any more once another tab has written', async () => {
    const { device, work } = someDevice()
    const wizard = await wizardWithAnswers(almostComplete(), work)
    wizard.send({ type: 'device.kept' })
    await waitFor(wizard, ({ context }) => context.kept === 'yes')
    const kept = device.kept
    wizard.send({ type: 'device.overtaken' })
    wizard.send({ type: 'place.requested', place: { screen: 'page', page: 'iot.security' } })
    wizard.send({ type: 'answer.given', answers: { 'iot.security': '1' }, notes: {} })
    expect(device.kept).toBe(kept)
    expect(wizard.getSnapshot().context).toMatchObject({ keeping: false, kept: 'overtaken' })
  })
})

describe('deleting', () => {
  it('leaves nothing, here and on the device', async () => {
    const { device, work } = someDevice()
    const wizard = await wizardWithAnswers(almostComplete(), work)
    const fresh = someWizard().getSnapshot().context
    wizard.send({ type: 'device.kept' })
    wizard.send({ type: 'place.requested', place: { screen: 'results' } })
    wizard.send({ type: 'answers.deleted' })
    await waitFor(wizard, (state) => state.matches({ device: 'apart' }))
    expect(device).toEqual({ kept: null, forgotten: 1 })
    expect(wizard.getSnapshot().context).toEqual(fresh)
  })

  it('also removes a copy that is only offered', async () => {
    const { device, work } = someDevice()
    const wizard = someWizard(work)
    wizard.send({ type: 'answers.deleted' })
    await waitFor(wizard, (state) => state.matches({ device: 'apart' }))
    expect(device.forgotten).toBe(1)
  })
})
