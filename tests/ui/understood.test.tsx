// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/ui/de'
import { en } from '../../src/i18n/ui/en'
import { showPage } from './showPage'
import { each } from './someQuestions'

const german = { name: 'heading of number de' }
const english = { name: 'heading of number en' }

describe('what was understood of a figure', () => {
  it.each([
    ['1,2 Mio', '1.200.000'],
    ['850k', '850.000'],
    ['€ 850.000,–', '850.000'],
    ['1.200', '1.200'],
    ['1.5', '1,5'],
  ])('stands below %s while it is typed', async (typed, figure) => {
    const { user, container } = showPage([each.number])
    await user.type(screen.getByRole('textbox', german), typed)
    expect(container.querySelector('.understood')?.textContent).toBe(de.answers.understood(figure))
  })

  it('is told when typing pauses', async () => {
    const { user } = showPage([each.number])
    await user.type(screen.getByRole('textbox', german), '850k')
    expect(screen.getByRole('status').textContent).toBe('')
    await expect.poll(() => screen.getByRole('status').textContent).toBe(de.answers.understood('850.000'))
  })

  it('tells a point in English from one in German', async () => {
    const { user, container, speak } = showPage([each.number], { language: 'en' })
    await user.type(screen.getByRole('textbox', english), '1.200')
    expect(container.querySelector('.understood')?.textContent).toBe(en.answers.understood('1.2'))
    await user.clear(screen.getByRole('textbox', english))
    await user.type(screen.getByRole('textbox', english), '1,200')
    expect(container.querySelector('.understood')?.textContent).toBe(en.answers.understood('1,200'))
    speak('de')
    expect(container.querySelector('.understood')?.textContent).toBe(de.answers.understood('1.200'))
  })

  it('is silent about a short figure that nobody can misread, and honest about what is none', async () => {
    const { user, container } = showPage([each.number])
    await user.type(screen.getByRole('textbox', german), '42')
    expect(container.querySelector('.understood')?.textContent).toBe('')
    await user.type(screen.getByRole('textbox', german), ' Leute')
    expect(container.querySelector('.understood')?.textContent).toBe(de.answers.notUnderstood)
  })

  it('stands below the figures of a row, with their unit', async () => {
    const { user, container } = showPage([each.aids], {
      answers: { aids: [{ date: '2025-01-01', amountEur: 1, by: 'us' }] },
    })
    const field = screen.getByRole('textbox', { name: 'column amountEur de' })
    await user.clear(field)
    await user.type(field, '12 Tsd')
    expect([...container.querySelectorAll('.understood')].map((each) => each.textContent)).toContain(
      de.answers.understood('12.000 €'),
    )
  })
})
