import { describe, expect, it } from 'vitest'
import { mostShortlisted } from '../../src/core/answers/answersFile'
import { sessionOf } from '../../src/wizard/context'
import { almostComplete, wizardWithAnswers } from './wizard'

const chosen = (entries: readonly string[], wizard: Awaited<ReturnType<typeof wizardWithAnswers>>) => {
  for (const entry of entries) wizard.send({ type: 'shortlist.toggled', entry })
  return wizard.getSnapshot().context
}

describe('the shortlist', () => {
  it('keeps the order in which entries were chosen, and lets go of one that is chosen again', async () => {
    const wizard = await wizardWithAnswers(almostComplete())
    expect(chosen(['vdma', 'mdz-hamburg', 'zvei'], wizard).shortlist).toEqual(['vdma', 'mdz-hamburg', 'zvei'])
    const context = chosen(['mdz-hamburg'], wizard)
    expect(context.shortlist).toEqual(['vdma', 'zvei'])
    expect(context.changed).toBe(true)
    expect(sessionOf(context).shortlist).toEqual(['vdma', 'zvei'])
  })

  it('takes no more than a report can carry', async () => {
    const many = Array.from({ length: mostShortlisted + 5 }, (_, index) => `entry-${index}`)
    const { shortlist } = chosen(many, await wizardWithAnswers(almostComplete()))
    expect(shortlist).toEqual(many.slice(0, mostShortlisted))
  })

  it('is gone with everything else', async () => {
    const wizard = await wizardWithAnswers(almostComplete())
    chosen(['vdma'], wizard)
    wizard.send({ type: 'answers.deleted' })
    expect(wizard.getSnapshot().context.shortlist).toEqual([])
  })
})
