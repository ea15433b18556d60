// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/ui/de'
import { en } from '../../src/i18n/ui/en'
import type { DraftStore } from '../../src/ui/draft/draftStore'
import { showPage } from './showPage'
import { each, someQuestion } from './someQuestions'

const both = [
  { ...each.single, page: 'both' },
  { ...each.number, page: 'both' },
]

describe('the heading', () => {
  it('is the question itself where it stands alone, in the legend of its group', () => {
    showPage([each.single])
    const heading = screen.getByRole('heading', { level: 1, name: 'heading of single de' })
    expect(heading.closest('legend')).not.toBeNull()
  })

  it('is that of the page where there are several questions', () => {
    showPage(both)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('both de')
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'heading of single de',
      'heading of number de',
    ])
  })

  it('takes the focus after a step of the user, and not on the first paint', () => {
    const { unmount } = showPage([each.single])
    expect(document.activeElement).toBe(document.body)
    unmount()
    showPage([each.single], { takesFocus: true })
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })
})

describe('a page that is not filled in well', () => {
  it('is refused with all its faults, in a summary that takes the focus', async () => {
    const { user, next, sent } = showPage(both)
    await user.type(screen.getByRole('textbox', { name: 'heading of number de' }), 'viel')
    await next()
    expect(sent).toEqual([
      {
        type: 'draft.refused',
        faults: [
          { question: 'single', code: 'missing', path: [] },
          { question: 'number', code: 'wrongType', path: [], params: { expected: 'number' } },
        ],
      },
    ])
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    expect(
      screen.getByRole('alert', { name: '2 Angaben fehlen noch oder stimmen noch nicht' }),
    ).not.toBeNull()
  })

  it('says the same at the field as in the summary, and leads from there to the field', async () => {
    const { user, next } = showPage(both)
    await next()
    const [first, second] = within(screen.getByRole('alert')).getAllByRole('button')
    if (!first || !second) throw new Error('The summary lacks an entry')
    const field = screen.getByRole('textbox', { name: 'heading of number de' })
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ')
    const words = described.map((id) => document.getElementById(id)?.textContent ?? '')
    expect(words.some((text) => text.endsWith(second.textContent))).toBe(true)
    await user.click(second)
    expect(document.activeElement).toBe(field)
    await user.click(first)
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'option yes de' }))
  })

  it('draws the focus to the summary again when it is refused again', async () => {
    const { user, next } = showPage(both)
    await next()
    await user.click(screen.getByRole('radio', { name: 'option yes de' }))
    await next()
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })
})

describe('a change of language', () => {
  it('keeps what is chosen and typed, in the notation of the other language', async () => {
    const { user, speak, next, sent } = showPage(both)
    await user.click(screen.getByRole('radio', { name: 'option no de' }))
    await user.type(screen.getByRole('textbox', { name: 'heading of number de' }), '1.200')
    await user.type(screen.getByRole('textbox', { name: /Notiz.*single/, hidden: true }), 'so')
    speak('en')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'heading of number en' }).value).toBe(
      '1,200',
    )
    await next()
    expect(sent.at(-1)).toEqual({
      type: 'answer.given',
      answers: { single: 'no', number: 1200 },
      notes: { single: 'so', number: '' },
    })
  })

  it('keeps a refused page refused, in other words', async () => {
    const { next, speak } = showPage([each.single])
    await next()
    speak('en')
    expect(screen.getByRole('alert').textContent).toContain(en.faults.chooseAnswer)
  })
})

describe('what was typed and not submitted', () => {
  it('is there when one comes back', async () => {
    const drafts: DraftStore = new Map()
    const { user, unmount } = showPage([each.text], { drafts })
    await user.type(screen.getByRole('textbox', { name: 'heading of text de' }), 'halb')
    unmount()
    showPage([each.text], { drafts, answers: { text: 'ganz' } })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'heading of text de' }).value).toBe('halb')
  })

  it('is forgotten once it is an answer', async () => {
    const { user, next, drafts } = showPage([each.text])
    await user.type(screen.getByRole('textbox', { name: 'heading of text de' }), 'ganz')
    expect(drafts.size).toBe(1)
    await next()
    expect(drafts.size).toBe(0)
  })
})

describe('the buttons', () => {
  it('lead back without an answer', async () => {
    const { user, sent } = showPage([each.single])
    await user.click(screen.getByRole('button', { name: de.page.back }))
    expect(sent).toEqual([{ type: 'step.back' }])
  })

  it('are reached with the keyboard, and Enter in a field submits', async () => {
    const { user, sent } = showPage([each.number])
    screen.getByRole('textbox', { name: 'heading of number de' }).focus()
    await user.keyboard('42{Enter}')
    expect(sent).toEqual([{ type: 'answer.given', answers: { number: 42 }, notes: { number: '' } }])
  })

  it('say that a single change is taken over', () => {
    showPage([each.single], { returnTo: 'review', answers: { single: 'yes' } })
    expect(screen.getByRole('button', { name: de.page.save })).toBeTruthy()
  })

  it('go on as usual where a question is answered for the first time', () => {
    showPage([each.single], { returnTo: 'review' })
    expect(screen.getByRole('button', { name: de.page.next })).toBeTruthy()
  })
})

it('lets a note stand beside its answer', async () => {
  const { next, sent } = showPage([each.single], { answers: { single: 'yes' }, notes: { single: 'Grund' } })
  await next()
  expect(sent).toEqual([{ type: 'answer.given', answers: { single: 'yes' }, notes: { single: 'Grund' } }])
})

describe('no fault that axe can find', () => {
  const long = someQuestion('long', { type: 'text', maxLength: 500 })
  it.each([...Object.values(each), long])('on a page of type $type', async (question) => {
    const { container, next } = showPage([question])
    await next()
    expect(await violationsIn(container)).toEqual([])
  })

  it('on a page of several questions with faults, and with rows', async () => {
    const { container, next } = showPage(
      [...both, { ...each.aids, page: 'both' }].map((question) => ({ ...question, page: 'both' })),
      { answers: { aids: [{ date: '2025-01-01', amountEur: 1, by: 'us' }] } },
    )
    await next()
    expect(await violationsIn(container)).toEqual([])
  })
})

async function violationsIn(container: HTMLElement) {
  // jsdom has no layout, so that colours and sizes are looked at in a browser.
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
