import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { vi } from 'vitest'
import type { Answers, Notes } from '../../src/core/answers/answers'
import { walk } from '../../src/core/questionnaire/walk'
import { de } from '../../src/i18n/ui/de'
import { Layout } from '../../src/ui/Layout'
import type { LayoutProps, StartScreenProps } from '../../src/ui/props'
import { ReviewScreen } from '../../src/ui/screens/ReviewScreen'
import { StartScreen } from '../../src/ui/screens/StartScreen'
import { TasksScreen } from '../../src/ui/screens/TasksScreen'
import type { WizardEvent } from '../../src/wizard/events'
import { productQuestionnaire } from '../support/content'

const { questionnaire, texts } = productQuestionnaire()

function shown() {
  // Whether an element is hidden is slow to find out, and no role here asks for it.
  configure({ defaultHidden: true })
  const sent: WizardEvent[] = []
  const send = (event: WizardEvent) => sent.push(event)
  return {
    sent,
    user: userEvent.setup(),
    common: { language: 'de', messages: de, send, takesFocus: false },
  } as const
}

/** The start, and what it sends. */
export function showStart(changes: Partial<StartScreenProps> = {}) {
  const { sent, user, common } = shown()
  const props: StartScreenProps = {
    ...common,
    title: 'Titel',
    entries: 36,
    hasAnswers: false,
    importing: false,
    imported: 'none',
    importFaults: [],
    describeFault: ({ code }) => `Satz zu ${code}`,
    reportPicture: './report.webp',
    keptOffered: false,
    onKeptContinued: vi.fn<() => void>(),
    onKeptDeleted: vi.fn<() => void>(),
    ...changes,
  }
  const view = render(<StartScreen {...props} />)
  return { sent, user, props, ...view }
}

/** The frame around a screen. */
export function showLayout(changes: Partial<LayoutProps> = {}) {
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
  const view = render(<Layout {...props} />)
  return { sent, user, props, ...view }
}

/** The overview on these answers. */
export function showTasks(answers: Answers) {
  const { sent, user, common } = shown()
  const view = render(<TasksScreen {...common} texts={texts.de} walk={walk(questionnaire, answers)} />)
  return { sent, user, ...view }
}

/** The review of these answers. */
export function showReview(answers: Answers, notes: Notes = {}) {
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

/** The button of that name. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** What axe finds, as rules with the elements. */
export async function violationsIn(container: HTMLElement) {
  // jsdom has no layout, so that colours and sizes are looked at in a browser.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])
}
