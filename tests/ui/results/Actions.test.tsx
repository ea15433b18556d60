// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import { showResults } from './showResults'

describe('the other ways on', () => {
  it('begin with the questions left, where there are any', async () => {
    const { sent, user } = showResults({ open: { page: 'iot.sensors', left: 3 } })
    await user.click(screen.getByRole('button', { name: de.actions.goOn(3) }))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'page', page: 'iot.sensors' } }])
  })

  it('save, print, check and overview', async () => {
    const { sent, user, props } = showResults()
    for (const name of [de.actions.save, de.actions.print, de.actions.review, de.actions.overview]) {
      await user.click(screen.getByRole('button', { name }))
    }
    expect(props.onSave).toHaveBeenCalledOnce()
    expect(props.onPrint).toHaveBeenCalledOnce()
    expect(sent).toEqual([
      { type: 'place.requested', place: { screen: 'review' } },
      { type: 'place.requested', place: { screen: 'tasks' } },
    ])
  })
})
