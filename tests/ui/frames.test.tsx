// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/ui/de'
import { Layout } from '../../src/ui/Layout'
import { button, showLayout, showStart, violationsIn } from './showFrames'

describe('the start', () => {
  it('begins', async () => {
    const { user, sent } = showStart()
    await user.click(button(de.start.begin))
    expect(sent).toEqual([{ type: 'wizard.started' }])
  })

  it('opens a file that is chosen', async () => {
    const { user, sent, container } = showStart()
    const file = new File(['{}'], 'firma.lotse.json', { type: 'application/json' })
    const input = container.querySelector('input')
    if (input === null) throw new Error('There is no file input')
    await user.upload(input, file)
    expect(sent).toEqual([{ type: 'file.chosen', file }])
  })

  it('says why a file was refused, and the focus goes there', () => {
    showStart({ imported: 'refused', importFaults: [{ code: 'notJson', path: '' }] })
    expect(document.activeElement?.textContent).toBe(de.start.refused)
    expect(screen.getByText('Satz zu notJson')).toBeTruthy()
  })

  it('offers what is kept on the device instead of restoring it', async () => {
    const { user, props, sent } = showStart({ keptOffered: true })
    await user.click(button(de.start.keptGoOn))
    await user.click(button(de.start.keptRemove))
    expect(props.onKeptContinued).toHaveBeenCalledOnce()
    expect(props.onKeptDeleted).not.toHaveBeenCalled()
    await user.click(button(de.data.removeConfirm))
    expect(props.onKeptDeleted).toHaveBeenCalledOnce()
    expect(sent).toEqual([])
  })
})

describe('the frame', () => {
  it('saves, leads to the overview and changes the language', async () => {
    const { user, props, sent } = showLayout()
    await user.click(button(/^Speichern/))
    await user.click(button(de.layout.overview))
    await user.click(button(de.layout.otherLanguage))
    expect(props.onSave).toHaveBeenCalledOnce()
    expect(sent).toEqual([
      { type: 'place.requested', place: { screen: 'tasks' } },
      { type: 'language.chosen', language: 'en' },
    ])
    expect(button(de.layout.otherLanguage).getAttribute('lang')).toBe('en')
  })

  it('leads past itself to the content', async () => {
    const { user } = showLayout()
    await user.tab()
    expect(document.activeElement?.textContent).toBe(de.layout.skip)
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('keeps the answers on the device when asked to, and lets go again', async () => {
    const { user, sent, rerender, props } = showLayout()
    await user.click(button(de.layout.data))
    await user.click(screen.getByRole('checkbox', { name: de.data.keep }))
    rerender(<Layout {...props} keeping kept="yes" />)
    await user.click(screen.getByRole('checkbox', { name: de.data.keep }))
    expect(sent).toEqual([{ type: 'device.kept' }, { type: 'device.released' }])
  })

  it('deletes everything only after a second step', async () => {
    const { user, sent } = showLayout()
    await user.click(button(de.layout.data))
    await user.click(button(de.data.remove))
    expect(sent).toEqual([])
    expect(document.activeElement?.textContent).toBe(de.data.removeQuestion)
    await user.click(button(de.data.removeConfirm))
    expect(sent).toEqual([{ type: 'answers.deleted' }])
    expect(document.activeElement).toBe(button(de.layout.data))
  })

  it('deletes nothing when the question is answered with no, and the focus is back where it was', async () => {
    const { user, sent } = showLayout()
    await user.click(button(de.layout.data))
    await user.click(button(de.data.remove))
    const dialog = screen.getByRole('dialog', { name: de.data.removeQuestion })
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(button(de.data.remove))
    await user.click(button(de.data.remove))
    await user.click(button(de.data.cancel))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button(de.data.remove))
    expect(sent).toEqual([])
  })

  it('says that the device does not allow keeping', async () => {
    const { user } = showLayout({ keeping: true, kept: 'denied' })
    await user.click(button(de.layout.data))
    expect(screen.getByText(de.data.denied)).toBeTruthy()
  })
})

describe('no fault that axe can find', () => {
  it('on the start', async () => {
    const { container } = showStart({
      keptOffered: true,
      imported: 'openedWithLosses',
      importFaults: [{ code: 'unknownQuestion', path: 'answers.x' }],
    })
    expect(await violationsIn(container)).toEqual([])
  })

  it('on the frame with everything open', async () => {
    const { container, user } = showLayout({ changed: true })
    await user.click(button(de.layout.data))
    await user.click(button(de.data.remove))
    expect(await violationsIn(container)).toEqual([])
  })
})
