// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Term } from '../../src/core/questionnaire/glossary'
import { showPage } from './showPage'
import { each } from './someQuestions'

const term = (id: string, ...forms: string[]): Term => ({
  id,
  name: forms[0] ?? id,
  forms,
  meaning: `Was ${id} ist.`,
})
/** Words of the invented question: "why of ladder de", "option 1 de" … */
const glossary = [
  term('reason', 'why'),
  term('ladder', 'ladder'),
  term('choice', 'option'),
  term('aid', 'help'),
]

const button = (name: string) => screen.getByRole('button', { name, hidden: true })

describe('a term in the reason of a question', () => {
  it('opens its meaning right below, and says so', async () => {
    const { user } = showPage([each.ladder], { glossary })
    const why = button('why')
    expect(why.getAttribute('aria-expanded')).toBe('false')
    await user.click(why)
    expect(why.getAttribute('aria-expanded')).toBe('true')
    const meaning = document.getElementById(why.getAttribute('aria-controls') ?? '')
    expect(meaning?.textContent).toBe('why: Was reason ist.')
    expect(why.closest('p')?.nextElementSibling).toBe(meaning)
    await user.click(why)
    expect(screen.queryByText('Was reason ist.', { exact: false })).toBeNull()
  })

  it('closes with Escape from anywhere in the passage, and the focus stays on the word', async () => {
    const { user } = showPage([each.ladder], { glossary })
    button('why').focus()
    await user.keyboard('{Enter}')
    expect(button('why').getAttribute('aria-expanded')).toBe('true')
    await user.tab()
    await user.keyboard('{Escape}')
    expect(button('why').getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(button('why'))
  })

  it('gives way to the next one of the same passage', async () => {
    const { user } = showPage([each.ladder], { glossary })
    await user.click(button('why'))
    await user.click(button('ladder'))
    expect(button('why').getAttribute('aria-expanded')).toBe('false')
    expect(screen.getByText('Was ladder ist.', { exact: false })).toBeTruthy()
  })

  it('leaves the text as it was to those who hear it', () => {
    showPage([each.ladder], { glossary })
    const group = screen.getByRole('group', { name: 'heading of ladder de' })
    const ids = (group.getAttribute('aria-describedby') ?? '').split(' ')
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['why of ladder de'])
  })
})

it('is no button inside the label of an answer, but stands in a row of its own', async () => {
  const { user, sent } = showPage([each.ladder], { glossary })
  expect(within(screen.getByText('option', { selector: 'button' })).queryByRole('radio')).toBeNull()
  expect(button('option').closest('label')).toBeNull()
  await user.click(button('option'))
  expect(screen.getByText('Was choice ist.', { exact: false })).toBeTruthy()
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  expect(sent).toEqual([])
})

it('does without terms until they are there', () => {
  showPage([each.ladder])
  expect(screen.queryByRole('button', { name: 'why', hidden: true })).toBeNull()
  expect(screen.getByText('why of ladder de')).toBeTruthy()
})

it('leaves no fault that axe can find, with a meaning open', async () => {
  const { user, container } = showPage([each.ladder], { glossary })
  await user.click(button('why'))
  await user.click(button('option'))
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
