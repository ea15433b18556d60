import { cleanup, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, vi } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import type { ResultsScreenProps } from '../../../src/ui/results/props'
import { ResultsScreen } from '../../../src/ui/results/ResultsScreen'
import type { WizardEvent } from '../../../src/wizard/events'
import { someReport } from './someReport'

/** Whether an element is hidden is slow to find out and asserted nowhere by role. */
configure({ defaultHidden: true })
afterEach(cleanup)

/** Shows the screen and keeps what it sends. */
export function showResults(changes: Partial<ResultsScreenProps> = {}) {
  const sent: WizardEvent[] = []
  const props: ResultsScreenProps = {
    report: someReport(),
    messages: de,
    open: null,
    takesFocus: false,
    pageOf: (question) => `page of ${question}`,
    send: (event) => sent.push(event),
    onSave: vi.fn<() => void>(),
    onPrint: vi.fn<() => void>(),
    supposing: null,
    ...changes,
  }
  const { container, rerender } = render(<ResultsScreen {...props} />)
  const update = (next: Partial<ResultsScreenProps>) => rerender(<ResultsScreen {...props} {...next} />)
  return { container, sent, user: userEvent.setup(), update, props }
}

/** The folded part that carries a target name. */
export function partNamed(container: HTMLElement, target: string): HTMLElement {
  const part = container.querySelector<HTMLElement>(`[data-target="${target}"]`)
  if (part === null) throw new Error(`Nothing is named ${target}`)
  return part
}
