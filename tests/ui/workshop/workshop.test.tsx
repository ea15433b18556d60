// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/ui/de'
import { switchShortcuts } from '../../../src/ui/keys/shortcuts'
import { button, showLayout, showStart, showTasks } from '../showFrames'
import { showPage } from '../showPage'
import { each } from '../someQuestions'

afterEach(() => act(() => switchShortcuts(true)))

const words = de.workshop
const page = 'both'
const first = { ...each.single, page }
const second = { ...each.multiple, page }
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(words.note) })

const showWorkshop = (
  questions: Parameters<typeof showPage>[0],
  shown: Parameters<typeof showPage>[1] = {},
) => showPage(questions, { ...shown, mode: 'workshop' })

describe('for a group', () => {
  it('one question of a page is shown at a time, and all answers leave together', async () => {
    const { user, sent, next } = showWorkshop([first, second])
    expect(heading()).toBe('heading of single de')
    expect(screen.queryByText('heading of multiple de')).toBeNull()
    await user.keyboard('1')
    await next()
    expect(heading()).toBe('heading of multiple de')
    expect(document.activeElement?.textContent).toBe('heading of multiple de')
    await user.keyboard('12')
    await next()
    expect(sent.at(-1)).toEqual({
      type: 'answer.given',
      answers: { single: 'yes', multiple: ['red', 'green'] },
      notes: { single: '', multiple: '' },
    })
  })

  it('a question without an answer is not passed, and only it is complained of', async () => {
    const { sent, next } = showWorkshop([first, second])
    await next()
    expect(heading()).toBe('heading of single de')
    expect(sent).toEqual([
      { type: 'draft.refused', faults: [{ code: 'missing', question: 'single', path: [] }] },
    ])
  })

  it('back is left to the wizard, which knows the question before', async () => {
    const { user, sent } = showWorkshop([first, second])
    await user.keyboard('2{ArrowRight}')
    expect(sent.at(-1)).toEqual({ type: 'question.shown', question: 'multiple' })
    await user.keyboard('{ArrowLeft}')
    expect(sent.at(-1)).toEqual({ type: 'step.back' })
  })

  it('the words above a page explain their terms on the spot', async () => {
    const form = { id: 'form', name: 'page intro', forms: ['page intro'], meaning: 'What comes first.' }
    const { user } = showWorkshop([first, second], { glossary: [form] })
    await user.click(button('page intro'))
    expect(screen.getByText('What comes first.', { exact: false }).className).toBe('meaning')
  })

  it('the way through the sections is hidden, and the note stands open', () => {
    showWorkshop([first])
    expect(screen.queryByRole('navigation', { name: de.page.way })).toBeNull()
    expect(note().closest('details')?.open).toBe(true)
  })

  it('leaving the view keeps what was chosen and typed', async () => {
    const { user, look } = showWorkshop([first, second])
    await user.keyboard('1')
    await user.type(note(), 'laut Chefin')
    look('usual')
    expect(radio('option yes de').checked).toBe(true)
    expect(screen.getByDisplayValue('laut Chefin')).toBeTruthy()
    expect(screen.getByText('heading of multiple de')).toBeTruthy()
  })
})

describe('keys for a group', () => {
  it('open the note, and are letters like any other in it', async () => {
    const { user, sent } = showWorkshop([first])
    await user.keyboard('n')
    expect(document.activeElement).toBe(note())
    await user.keyboard('1 n{ArrowRight}')
    expect(note().value).toBe('1 n')
    expect(radio('option yes de').checked).toBe(false)
    expect(sent).toEqual([])
  })

  it('lead on from a chosen answer, too, and leave the choice as it is', async () => {
    const { user, sent } = showWorkshop([each.ladder])
    await user.keyboard('1{ArrowRight}')
    expect(sent.at(-1)).toMatchObject({ type: 'answer.given', answers: { ladder: '1' } })
  })

  it('are told of once, the stages among them', () => {
    showWorkshop([each.ladder])
    const line = screen.getByRole('button', { name: words.switchOff }).closest('p')
    expect(screen.getAllByText(words.keys, { exact: false })).toEqual([line])
    expect([...(line?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '0',
      '2',
      'N',
      '→',
      '←',
    ])
  })

  it('take two digits where there are more than nine answers', async () => {
    const options = Array.from({ length: 12 }, (_, index) => `o${index + 1}`)
    const { user } = showWorkshop([{ ...each.single, options, type: 'single', stages: false }])
    await user.keyboard('1')
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    await user.keyboard('1')
    expect(radio('option o11 de').checked).toBe(true)
  })

  it('begin a figure in its field', async () => {
    const { user } = showWorkshop([each.number])
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('4')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /heading of number/ }))
  })

  it('can be switched off', async () => {
    const { user, sent } = showWorkshop([first])
    await user.click(button(words.switchOff))
    await user.keyboard('1{ArrowRight}')
    expect(radio('option yes de').checked).toBe(false)
    expect(sent).toEqual([])
  })

  it('do nothing in the usual view', async () => {
    const { user, sent } = showPage([first])
    await user.keyboard('1n{ArrowRight}')
    expect(radio('option yes de').checked).toBe(false)
    expect(sent).toEqual([])
  })
})

describe('the ways there and back', () => {
  it('begin from the start page, below what has to be known first', async () => {
    const { user, sent } = showStart()
    const others = screen.getByRole('navigation', { name: de.start.waysHeading })
    expect(
      within(others)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual([words.begin, words.blank, words.keyIn, de.start.check, de.start.adviser])
    await user.click(button(words.begin))
    await user.click(button(words.blank))
    await user.click(button(words.keyIn))
    expect(sent).toEqual([
      { type: 'mode.chosen', mode: 'workshop' },
      { type: 'wizard.started' },
      { type: 'place.requested', place: { screen: 'blank' } },
      { type: 'place.requested', place: { screen: 'keyIn' } },
    ])
  })

  it('lead to paper from the overview', async () => {
    const { user, sent } = showTasks({})
    await user.click(button(words.blank))
    await user.click(button(words.keyIn))
    expect(sent).toHaveLength(2)
  })

  it('end in the bar, only where there is something to end', async () => {
    const { user, sent, unmount } = showLayout({ mode: 'workshop' })
    await user.click(button(words.end))
    expect(sent).toEqual([{ type: 'mode.chosen', mode: 'usual' }])
    unmount()
    showLayout()
    expect(screen.queryByRole('button', { name: words.end })).toBeNull()
  })
})

it('has no fault that axe can find', async () => {
  const { container } = showWorkshop([first, second])
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
