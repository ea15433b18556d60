import { waitFor } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followHistory } from '../../src/app/history'
import type { WizardEvent } from '../../src/wizard/events'
import { pageOnPath } from '../../src/wizard/places'
import { almostComplete, placeText, wizardWithAnswers, type Wizard } from '../wizard/wizard'

let wizard: Wizard
let history: ReturnType<typeof followHistory>
const send = (event: WizardEvent) => history.send(event)
const go = (page: string) => send({ type: 'place.requested', place: { screen: 'page', page } })
const place = () => placeText(wizard.getSnapshot())
const questionsOf = (page: string) =>
  pageOnPath(wizard.getSnapshot().context, page)?.questions.map(({ id }) => id) ?? []
const question = () => {
  const shown = wizard.getSnapshot().context.place
  return shown.screen === 'page' ? shown.question : undefined
}

beforeEach(async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  window.history.replaceState(null, '', '#/')
  wizard = await wizardWithAnswers(almostComplete())
  wizard.send({ type: 'place.requested', place: { screen: 'start' } })
  history = followHistory(wizard, window, { screen: 'start' })
})
afterEach(() => history.stop())

describe('the browser history', () => {
  it('has a step for every place', () => {
    const before = window.history.length
    go('iot.sensors')
    go('iot.usage')
    expect(window.location.hash).toBe('#/fragen/iot.usage')
    expect(window.history.length).toBe(before + 2)
  })

  it('goes one step back with the back button of the browser, and forward again', async () => {
    go('iot.sensors')
    go('iot.usage')
    window.history.back()
    await waitFor(() => expect(place()).toBe('iot.sensors'))
    window.history.forward()
    await waitFor(() => expect(place()).toBe('iot.usage'))
  })

  it('takes the back link of a page for a step back, not for a new one', async () => {
    go('iot.sensors')
    go('iot.usage')
    const { length } = window.history
    send({ type: 'step.back' })
    expect(place()).toBe('iot.sensors')
    await waitFor(() => expect(window.location.hash).toBe('#/fragen/iot.sensors'))
    window.history.back()
    await waitFor(() => expect(place()).toBe('start'))
    expect(window.history.length).toBe(length)
  })

  it('shows the first open page for an address that leads nowhere, and corrects it', async () => {
    window.location.hash = '#/fragen/nowhere'
    await waitFor(() => expect(place()).toBe('iot.security'))
    expect(window.location.hash).toBe('#/fragen/iot.security')
  })

  it('has a step for every question that a group sees, there and back', async () => {
    send({ type: 'mode.chosen', mode: 'workshop' })
    go('company.size')
    const [, second = '', third = ''] = questionsOf('company.size')
    send({ type: 'question.shown', question: second })
    send({ type: 'question.shown', question: third })
    expect(window.location.hash).toBe(`#/fragen/company.size/${third}`)
    go('iot.usage')
    window.history.back()
    await waitFor(() => expect(question()).toBe(third))
    window.history.back()
    await waitFor(() => expect(question()).toBe(second))
    window.history.back()
    await waitFor(() => expect(window.location.hash).toBe('#/fragen/company.size'))
    expect(question()).toBeUndefined()
    window.history.forward()
    await waitFor(() => expect(question()).toBe(second))
    const { length } = window.history
    send({ type: 'step.back' })
    await waitFor(() => expect(window.location.hash).toBe('#/fragen/company.size'))
    expect(window.history.length).toBe(length)
  })

  it('names no question that is not on the page', async () => {
    window.location.hash = '#/fragen/company.size/iot.usage'
    await waitFor(() => expect(window.location.hash).toBe('#/fragen/company.size'))
    expect(place()).toBe('company.size')
  })
})
