// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import { showResults } from './showResults'

describe('the report as a PDF', () => {
  it('is asked for once, however often the button is pressed', async () => {
    const { sent, user, update } = showResults()
    await user.click(screen.getByRole('button', { name: de.actions.makePdf }))
    update({ pdf: { state: 'making' } })
    await user.click(screen.getByRole('button', { name: de.actions.making }))
    expect(sent).toEqual([{ type: 'report.requested' }])
  })

  it('keeps the focus where it is while it is made, and says how far it is', async () => {
    const { user, update } = showResults()
    const button = screen.getByRole('button', { name: de.actions.makePdf })
    await user.click(button)
    update({ pdf: { state: 'making' } })
    expect(screen.getByRole('status').textContent).toBe(de.actions.making)
    update({ pdf: { state: 'ready', fileName: 'bericht.pdf', address: 'blob:1' } })
    expect(screen.getByRole('status').textContent).toContain(de.actions.ready)
    expect(document.activeElement).toBe(button)
  })

  it('is a link with the name of the file when it is ready', () => {
    showResults({ pdf: { state: 'ready', fileName: 'bericht.pdf', address: 'blob:1' } })
    const link = screen.getByRole('link', { name: de.actions.download('bericht.pdf') })
    expect({ href: link.getAttribute('href'), file: link.getAttribute('download') }).toEqual({
      href: 'blob:1',
      file: 'bericht.pdf',
    })
  })

  it('can be asked for again after it failed', async () => {
    const { sent, user } = showResults({ pdf: { state: 'failed' } })
    expect(screen.getByRole('status').textContent).toBe(de.actions.failed)
    await user.click(screen.getByRole('button', { name: de.actions.retry }))
    expect(sent).toEqual([{ type: 'report.requested' }])
  })
})

describe('the answers in the PDF', () => {
  it('go along unless the box is unticked, with what that means said beside it', async () => {
    const { sent, user, update } = showResults()
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: de.actions.enclose })
    expect(box.checked).toBe(true)
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toBe(de.actions.encloseHint)
    await user.click(box)
    update({ enclosing: false })
    expect(box.checked).toBe(false)
    await user.click(box)
    expect(sent).toEqual([
      { type: 'answers.enclosed', enclosed: false },
      { type: 'answers.enclosed', enclosed: true },
    ])
  })
})

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
