// @vitest-environment jsdom
import { cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers, Notes } from '../../src/core/answers/answers'
import { walk } from '../../src/core/questionnaire/walk'
import { de } from '../../src/i18n/ui/de'
import { Layout } from '../../src/ui/Layout'
import type { LayoutProps, StartScreenProps } from '../../src/ui/props'
import { ReviewScreen } from '../../src/ui/screens/ReviewScreen'
import { StartScreen } from '../../src/ui/screens/StartScreen'
import { TasksScreen } from '../../src/ui/screens/TasksScreen'
import type { WizardEvent } from '../../src/wizard/events'
import { exampleAnswers, productQuestionnaire } from '../support/content'

/** Whether an element is hidden is slow to find out and asserted nowhere by role. */
configure({ defaultHidden: true })
afterEach(cleanup)
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

const { questionnaire, texts } = productQuestionnaire()

function shown() {
  const sent: WizardEvent[] = []
  const send = (event: WizardEvent) => sent.push(event)
  return {
    sent,
    user: userEvent.setup(),
    common: { language: 'de', messages: de, send, takesFocus: false },
  } as const
}

function showStart(changes: Partial<StartScreenProps> = {}) {
  const { sent, user, common } = shown()
  const props: StartScreenProps = {
    ...common,
    title: 'Titel',
    offers: 36,
    hasAnswers: false,
    importing: false,
    imported: 'none',
    importFaults: [],
    describeFault: ({ code }) => `Satz zu ${code}`,
    keptOffered: false,
    onKeptContinued: vi.fn<() => void>(),
    onKeptDeleted: vi.fn<() => void>(),
    ...changes,
  }
  return { sent, user, props, ...render(<StartScreen {...props} />) }
}

function showLayout(changes: Partial<LayoutProps> = {}) {
  const { sent, user, common } = shown()
  const props: LayoutProps = {
    ...common,
    place: { screen: 'tasks' },
    hasAnswers: true,
    changed: false,
    keeping: false,
    kept: 'no',
    version: '1.0.0',
    noticesHref: './notices.txt',
    onSave: vi.fn<() => void>(),
    children: <h1>Inhalt</h1>,
    ...changes,
  }
  return { sent, user, props, ...render(<Layout {...props} />) }
}

function showTasks(answers: Answers) {
  const { sent, user, common } = shown()
  const view = render(<TasksScreen {...common} texts={texts.de} walk={walk(questionnaire, answers)} />)
  return { sent, user, ...view }
}

function showReview(answers: Answers, notes: Notes = {}) {
  const { sent, user, common } = shown()
  const onPrint = vi.fn<() => void>()
  const view = render(
    <ReviewScreen
      {...common}
      texts={texts.de}
      walk={walk(questionnaire, answers)}
      notes={notes}
      onPrint={onPrint}
    />,
  )
  return { sent, user, onPrint, ...view }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

async function violationsIn(container: HTMLElement) {
  // jsdom has no layout, so that colours and sizes are looked at in a browser.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}

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

  it('says that the device does not allow keeping', async () => {
    const { user } = showLayout({ keeping: true, kept: 'denied' })
    await user.click(button(de.layout.data))
    expect(screen.getByText(de.data.denied)).toBeTruthy()
  })
})

describe('the overview', () => {
  const quick = exampleAnswers('tischlerei-schwerin-quick').answers

  it('opens a section at its first open page', async () => {
    const { user, sent } = showTasks({ 'company.sector': 'metal' })
    await user.click(button(texts.de.sections['company']?.title ?? ''))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'page', page: 'company.activity' } }])
  })

  it('offers more depth for a topic of the short round', async () => {
    const { user, sent } = showTasks(quick)
    await user.click(button(`${de.tasks.deepen}: ${texts.de.sections['strategy']?.title ?? ''}`))
    expect(sent).toEqual([{ type: 'topic.deepened', topic: 'strategy' }])
  })

  it('offers no more depth for a topic that is not begun', () => {
    showTasks({})
    expect(screen.queryByRole('button', { name: new RegExp(de.tasks.deepen) })).toBeNull()
  })

  it('says why a section is left out, and leads to the answer that does it', async () => {
    const { user, sent } = showTasks({ ...quick, 'relevance.iot': '0' })
    const name = texts.de.questions['relevance.iot']?.name ?? ''
    expect(screen.getByText(new RegExp(name), { selector: 'p' })).toBeTruthy()
    await user.click(button(`${de.tasks.change}: ${name}`))
    expect(sent).toEqual([
      { type: 'place.requested', place: { screen: 'page', page: 'scope.relevance' }, returnTo: 'tasks' },
    ])
  })

  it('does not call left out what is not decided yet', () => {
    showTasks({})
    const row = screen.getByText(texts.de.sections['am']?.title ?? '').closest('li')
    expect(row?.textContent).toContain(de.status.undecided)
  })
})

describe('the review', () => {
  const { answers } = exampleAnswers('antriebstechnik-wolfsburg')
  const first: Answers = { 'company.sector': 'metal', 'company.employees': 8.5 }

  it('leads to each answer and back again', async () => {
    const { user, sent } = showReview(first)
    await user.click(button(`${de.review.change}: ${texts.de.questions['company.sector']?.heading ?? ''}`))
    expect(sent).toEqual([
      {
        type: 'place.requested',
        place: { screen: 'page', page: 'company.sector' },
        returnTo: 'review',
      },
    ])
  })

  it('shows answers in words, with unit and note', () => {
    showReview(first, { 'company.employees': 'ohne Azubis' })
    const row = screen.getByText(texts.de.questions['company.employees']?.name ?? '').closest('div')
    if (row === null) throw new Error('The row is missing')
    expect(within(row).getByText(/^8,5 /)).toBeTruthy()
    expect(row.textContent).toContain('ohne Azubis')
  })

  it('marks what is open and leads to the first of it', async () => {
    const { user, sent } = showReview(first)
    await user.click(button(de.review.firstOpen))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'page', page: 'company.activity' } }])
  })

  it('goes on to the results, and prints', async () => {
    const { user, sent, onPrint } = showReview(answers)
    await user.click(button(de.review.results))
    await user.click(button(de.review.print))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'results' } }])
    expect(onPrint).toHaveBeenCalledOnce()
  })
})

describe('no fault that axe can find', () => {
  const { answers, notes } = exampleAnswers('antriebstechnik-wolfsburg')

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

  it('on the overview', async () => {
    expect(await violationsIn(showTasks(answers).container)).toEqual([])
  })

  it('on the review', async () => {
    expect(await violationsIn(showReview(answers, notes).container)).toEqual([])
  })
})
