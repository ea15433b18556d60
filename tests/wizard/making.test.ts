import { waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { MakeReport, ReportOrder, WizardEvent } from '../../src/wizard/events'
import { reportState } from '../../src/wizard/selectors'
import { almostComplete, endless, wizardWithAnswers } from './wizard'

const made = { fileName: 'bericht.pdf', bytes: new Uint8Array([1]), missing: [], pages: 12 }

/** A wizard on the screen of the report, with what it has ordered and what follows the work. */
async function wizardThatMakes(make: MakeReport = endless) {
  const orders: ReportOrder[] = []
  const watches: Parameters<MakeReport>[1][] = []
  const wizard = await wizardWithAnswers(almostComplete(), {
    makeReport: (order, watch) => {
      orders.push(order)
      watches.push(watch)
      return make(order, watch)
    },
  })
  wizard.send({ type: 'place.requested', place: { screen: 'report' } })
  return { wizard, orders, watches }
}

describe('making a file', () => {
  it('says how far it is, never less than before, and begins at nothing again', async () => {
    const { wizard, watches } = await wizardThatMakes()
    wizard.send({ type: 'report.requested' })
    const seen = [0.25, 0.5, 0.4].map((share) => {
      watches[0]?.onProgress(share)
      return wizard.getSnapshot().context.progress
    })
    expect(seen).toEqual([0.25, 0.5, 0.5])
    wizard.send({ type: 'report.cancelled' })
    wizard.send({ type: 'report.requested' })
    expect(wizard.getSnapshot().context.progress).toBe(0)
  })

  it.each<[string, WizardEvent]>([
    ['cancelled', { type: 'report.cancelled' }],
    ['the screen left', { type: 'place.requested', place: { screen: 'results' } }],
    ['another thing chosen', { type: 'choices.changed', choices: { form: 'short' } }],
    ['everything deleted', { type: 'answers.deleted' }],
    ['the other language chosen', { type: 'language.chosen', language: 'en' }],
  ])('stops when it is %s, and hears nothing of the work any more', async (_, event) => {
    const { wizard, watches } = await wizardThatMakes()
    wizard.send({ type: 'report.requested' })
    expect(watches[0]?.signal.aborted).toBe(false)
    wizard.send(event)
    expect(watches[0]?.signal.aborted).toBe(true)
    watches[0]?.onProgress(0.9)
    expect(wizard.getSnapshot().context).toMatchObject({ progress: 0, report: null })
  })

  it('takes nothing from work that was stopped', async () => {
    let finish: (value: typeof made) => void = () => undefined
    const { wizard } = await wizardThatMakes(() => new Promise((resolve) => (finish = resolve)))
    wizard.send({ type: 'report.requested' })
    wizard.send({ type: 'report.cancelled' })
    finish(made)
    await Promise.resolve()
    expect(reportState(wizard.getSnapshot())).toBe('idle')
    expect(wizard.getSnapshot().context.report).toBeNull()
  })

  it('makes a sheet for an entry where that is wanted, and the report where that is', async () => {
    const { wizard, orders } = await wizardThatMakes(() => Promise.resolve(made))
    const events: WizardEvent[] = [
      { type: 'sheet.requested', entry: 'mdz-hamburg' },
      { type: 'report.requested' },
    ]
    for (const event of events) {
      wizard.send(event)
      await waitFor(wizard, ({ context }) => context.report !== null)
    }
    expect(orders.map(({ entry }) => entry)).toEqual(['mdz-hamburg', null])
  })

  it('is given what was chosen, in whatever language the page speaks', async () => {
    const { wizard, orders } = await wizardThatMakes()
    wizard.send({ type: 'choices.changed', choices: { language: 'en', form: 'columns', names: false } })
    wizard.send({ type: 'report.requested' })
    expect(orders[0]).toMatchObject({
      language: 'de',
      choices: { language: 'en', form: 'columns', names: false, notes: true },
    })
  })
})
