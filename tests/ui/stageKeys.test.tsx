// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/ui/de'
import { en } from '../../src/i18n/ui/en'
import { switchShortcuts } from '../../src/ui/keys/shortcuts'
import { showPage } from './showPage'
import { each } from './someQuestions'

afterEach(() => act(() => switchShortcuts(true)))

const stage = (number: number, language = 'de') =>
  screen.getByRole<HTMLInputElement>('radio', { name: `${number} option ${number} ${language}` })

describe('a number key', () => {
  it('chooses the stage from anywhere on the page, and nothing moves on', async () => {
    const { user, sent } = showPage([each.ladder])
    await user.keyboard('2')
    expect(stage(2).checked).toBe(true)
    expect(document.activeElement).toBe(stage(2))
    await user.keyboard('0')
    expect(stage(0).checked).toBe(true)
    expect(sent).toEqual([])
  })

  it('chooses nothing where there is no such stage', async () => {
    const { user } = showPage([each.ladder])
    await user.keyboard('7')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('is a digit like any other in a note', async () => {
    const { user } = showPage([each.ladder])
    await user.type(screen.getByRole('textbox', { hidden: true }), '2 w')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { hidden: true }).value).toBe('2 w')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('belongs to the browser with a modifier', async () => {
    const { user } = showPage([each.ladder])
    await user.keyboard('{Control>}2{/Control}{Alt>}1{/Alt}')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('chooses in the question that has the focus where there are two', async () => {
    const second = { ...each.ladder, id: 'second', page: 'both' }
    const { user } = showPage([{ ...each.ladder, page: 'both' }, second])
    await user.keyboard('1')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    const [, lower] = screen.getAllByRole<HTMLInputElement>('radio', { name: '0 option 0 de' })
    lower?.focus()
    await user.keyboard('1')
    expect(screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ name }) => name)).toEqual(
      [lower?.name],
    )
  })
})

it('has letters for the answers set apart, by language', async () => {
  const { user, speak } = showPage([each.ladder])
  await user.keyboard('w')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: de.answers.unknown }).checked).toBe(true)
  await user.keyboard('T')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: de.answers.notApplicable }).checked).toBe(true)
  speak('en')
  await user.keyboard('d')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: en.answers.unknown }).checked).toBe(true)
})

describe('the switch', () => {
  it('turns the keys off and on again, in sight and for those who hear the page', async () => {
    const { user, container } = showPage([each.ladder])
    expect(stage(1).getAttribute('aria-keyshortcuts')).toBe('1')
    await user.click(screen.getByRole('button', { name: de.keys.switchOff }))
    expect(stage(1).hasAttribute('aria-keyshortcuts')).toBe(false)
    expect(container.querySelector('kbd')).toBeNull()
    await user.keyboard('1w')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    await user.click(screen.getByRole('button', { name: de.keys.switchOn }))
    await user.keyboard('1')
    expect(stage(1).checked).toBe(true)
  })

  it('stays as it was on the next page', async () => {
    const { user, unmount } = showPage([each.ladder])
    await user.click(screen.getByRole('button', { name: de.keys.switchOff }))
    unmount()
    showPage([each.ladder])
    expect(screen.queryByRole('button', { name: de.keys.switchOff })).toBeNull()
  })

  it('leaves no fault that axe can find', async () => {
    const { container } = showPage([each.ladder])
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
