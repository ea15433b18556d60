import { waitFor } from 'xstate'
import { expect, it } from 'vitest'
import type { MakeReport } from '../../src/wizard/events'
import { almostComplete, wizardWithAnswers } from './wizard'

it('makes the report with the answers in it, and without them once that is chosen, until everything is deleted', async () => {
  const made: boolean[] = []
  const makeReport: MakeReport = ({ choices }) => {
    made.push(choices.enclosing)
    return Promise.resolve({ fileName: 'bericht.pdf', bytes: new Uint8Array([1]), missing: [], pages: 1 })
  }
  const wizard = await wizardWithAnswers(almostComplete(), { makeReport })
  const make = async () => {
    wizard.send({ type: 'place.requested', place: { screen: 'report' } })
    wizard.send({ type: 'report.requested' })
    await waitFor(wizard, ({ context }) => context.report !== null)
  }
  await make()
  wizard.send({ type: 'choices.changed', choices: { enclosing: false } })
  expect(wizard.getSnapshot().context.report).toBeNull()
  await make()
  wizard.send({ type: 'place.requested', place: { screen: 'tasks' } })
  await make()
  wizard.send({ type: 'answers.deleted' })
  await make()
  expect(made).toEqual([true, false, false, true])
})
