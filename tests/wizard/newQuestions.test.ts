import { waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { OpenFile } from '../../src/wizard/events'
import { isImporting } from '../../src/wizard/selectors'
import { almostComplete, opened, someFile, someWizard } from './wizard'

const older: OpenFile = () => {
  const result = opened(almostComplete())
  if (!result.ok) return Promise.resolve(result)
  return Promise.resolve({ ok: true, value: { ...result.value, added: ['iot.security'] } })
}

describe('a file of an earlier questionnaire', () => {
  it('names the questions that have come since, until one goes on', async () => {
    const wizard = someWizard({ openFile: older })
    wizard.send({ type: 'file.chosen', file: someFile() })
    await waitFor(wizard, (state) => !isImporting(state))
    expect(wizard.getSnapshot().context).toMatchObject({ imported: 'opened', importAdded: ['iot.security'] })
    wizard.send({ type: 'place.requested', place: { screen: 'results' } })
    expect(wizard.getSnapshot().context).toMatchObject({ imported: 'none', importAdded: [] })
  })
})
