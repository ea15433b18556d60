import { waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/core/result'
import type { OpenFile } from '../../src/wizard/events'
import { isImporting } from '../../src/wizard/selectors'
import { exampleAnswers } from '../support/content'
import {
  almostComplete,
  opened,
  placeText,
  someFile,
  someWizard,
  wizardWithAnswers,
  type Wizard,
} from './wizard'

const faults: Fault[] = [{ code: 'foreignFormat', path: 'format' }]
const refused: OpenFile = () => Promise.resolve({ ok: false, faults })

async function open(wizard: Wizard): Promise<void> {
  wizard.send({ type: 'file.chosen', file: someFile() })
  await waitFor(wizard, (state) => !isImporting(state))
}

describe('an opened file', () => {
  it('goes on where one left off', async () => {
    const wizard = someWizard({ openFile: () => Promise.resolve(opened(almostComplete(), 'iot.security')) })
    await open(wizard)
    expect(placeText(wizard.getSnapshot())).toBe('iot.security')
  })

  it('goes on in the overview where it does not say where one left off', async () => {
    const wizard = await wizardWithAnswers(almostComplete())
    expect(placeText(wizard.getSnapshot())).toBe('tasks')
  })

  it('shows the results when everything is answered', async () => {
    const wizard = await wizardWithAnswers(exampleAnswers('metallbau-hamburg').answers)
    expect(placeText(wizard.getSnapshot())).toBe('results')
  })

  it('takes the place of the present answers, with the respondent, and counts as saved', async () => {
    const wizard = someWizard()
    wizard.send({ type: 'wizard.started' })
    wizard.send({ type: 'answer.given', answers: { 'company.sector': 'construction' }, notes: {} })
    await open(wizard)
    const { answers, changed, imported, respondent } = wizard.getSnapshot().context
    expect({ answers, changed, imported, respondent }).toEqual({
      answers: almostComplete(),
      changed: false,
      imported: 'opened',
      respondent: exampleAnswers('metallbau-hamburg').respondent ?? null,
    })
  })

  it('names what was left out of it', async () => {
    const dropped: Fault[] = [{ code: 'unknownQuestion', path: 'answers.old', params: { id: 'old' } }]
    const wizard = someWizard({
      openFile: () =>
        Promise.resolve({
          ok: true,
          value: { file: exampleAnswers('metallbau-hamburg'), dropped },
        }),
    })
    await open(wizard)
    expect(wizard.getSnapshot().context).toMatchObject({
      imported: 'openedWithLosses',
      importFaults: dropped,
    })
    wizard.send({ type: 'place.requested', place: { screen: 'tasks' } })
    expect(wizard.getSnapshot().context).toMatchObject({ imported: 'none', importFaults: [] })
  })
})

describe('a refused file', () => {
  it.each([
    ['told', refused, faults],
    ['unreadable', () => Promise.reject(new Error('gone')), [{ code: 'unreadable', path: '' }]],
  ] as const)('changes nothing but what is said about it (%s)', async (_, openFile, told) => {
    const wizard = await wizardWithAnswers(almostComplete(), { openFile })
    wizard.send({
      type: 'place.requested',
      place: { screen: 'page', page: 'iot.security' },
      returnTo: 'review',
    })
    wizard.send({ type: 'answer.given', answers: { 'iot.security': 'nine' }, notes: {} })
    const before = wizard.getSnapshot()
    await open(wizard)
    const after = wizard.getSnapshot()
    expect(after.context).toEqual({ ...before.context, imported: 'refused', importFaults: told })
    expect(after.value).toEqual(before.value)
  })

  it('leaves a report ready that was ready', async () => {
    const wizard = await wizardWithAnswers(almostComplete(), { openFile: refused })
    wizard.send({ type: 'place.requested', place: { screen: 'report' } })
    wizard.send({ type: 'report.requested' })
    const before = await waitFor(wizard, ({ context }) => context.report !== null)
    await open(wizard)
    expect(wizard.getSnapshot().value).toEqual(before.value)
    expect(wizard.getSnapshot().context.report).toEqual(before.context.report)
  })
})
