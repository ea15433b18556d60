import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isPlainAt, textSetOf, withPlain } from '../../src/app/plain'
import { ownPage } from '../../src/app/setting'
import { start } from '../../src/app/start'
import { de } from '../../src/i18n/ui/de'
import { dePlain } from '../../src/i18n/ui/dePlain'
import { en } from '../../src/i18n/ui/en'
import { productQuestionnaire } from '../support/content'

const { texts, plainTexts } = productQuestionnaire()
const sector = 'company.sector'
const stops: (() => void)[] = []

async function visit(address: string): Promise<void> {
  window.history.replaceState(null, '', address)
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  stops.push(await start(root, ownPage))
  await screen.findAllByRole('heading', { level: 1 })
}

const plainSwitch = () => screen.queryByRole('button', { name: de.layout.plain })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const shownHelp = () => screen.findByText(dePlain.page.help)

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})
afterEach(() => {
  for (const stop of stops.splice(0)) act(stop)
  cleanup()
  window.localStorage.clear()
})

describe('plain German', () => {
  it('is switched on in the middle of a page: answers, place and language stay, the address names it', async () => {
    await visit(`?lang=de#/fragen/${sector}`)
    const [first] = screen.getAllByRole('radio')
    if (first) await userEvent.click(first)
    expect(plainSwitch()?.getAttribute('aria-pressed')).toBe('false')
    await press(de.layout.plain)
    await shownHelp()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(plainTexts.questions[sector]?.heading)
    expect(screen.getAllByRole('radio')[0]).toHaveProperty('checked', true)
    expect(plainSwitch()?.getAttribute('aria-pressed')).toBe('true')
    expect([document.documentElement.lang, window.location.search, window.location.hash]).toEqual([
      'de',
      '?lang=de&einfach=1',
      `#/fragen/${sector}`,
    ])
  })

  it('is switched off again, and the address forgets it', async () => {
    await visit(`?lang=de&einfach=1#/fragen/${sector}`)
    await shownHelp()
    await press(de.layout.plain)
    await screen.findByText(de.page.help)
    expect(window.location.search).toBe('?lang=de')
  })

  it('is there from the first screen on where the address asks for it', async () => {
    await visit('?lang=de&einfach#/')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(dePlain.start.heading)
  })

  it('is not offered in English, and comes back with German', async () => {
    await visit(`?lang=de&einfach=1#/fragen/${sector}`)
    await shownHelp()
    await press(de.layout.otherLanguage)
    await screen.findByRole('heading', { level: 1, name: texts.en.questions[sector]?.heading ?? '' })
    expect(plainSwitch()).toBeNull()
    expect(screen.queryByRole('button', { name: en.layout.plain })).toBeNull()
    await press(en.layout.otherLanguage)
    await shownHelp()
    await waitFor(() => expect(window.location.search).toBe('?lang=de&einfach=1'))
  })
})

describe('the choice of plain words', () => {
  it('stands in the address beside everything else', () => {
    expect(withPlain('https://lotse.example/?lang=de#/a', true)).toBe(
      'https://lotse.example/?lang=de&einfach=1#/a',
    )
    expect(withPlain('https://lotse.example/?einfach=1&lang=de#/a', false)).toBe(
      'https://lotse.example/?lang=de#/a',
    )
    expect(['?einfach', '?einfach=1', '?lang=de', ''].map(isPlainAt)).toEqual([true, true, false, false])
  })

  it('holds in German alone', () => {
    expect(textSetOf('de', { plain: true })).toBe('de-plain')
    expect(textSetOf('en', { plain: true })).toBe('en')
    expect(textSetOf('de', { plain: false })).toBe('de')
  })
})
