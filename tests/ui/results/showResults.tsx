import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import type { ResultsScreenProps } from '../../../src/ui/results/props'
import { ResultsScreen } from '../../../src/ui/results/ResultsScreen'
import type { Supposing } from '../../../src/ui/whatIf/supposing'
import { useSuppositions } from '../../../src/ui/whatIf/useSuppositions'
import { WhatIfPaper } from '../../../src/ui/whatIf/WhatIfPaper'
import type { WizardEvent } from '../../../src/wizard/events'
import { someReport } from './someReport'

type Changes = Partial<ResultsScreenProps> & { supposing?: Supposing }

/** Shows the screen, with its sheet on paper, and keeps what it sends. */
export function showResults({ supposing, ...changes }: Changes = {}) {
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
    suppositions: null,
    ...changes,
  }
  const Shown = (shown: ResultsScreenProps) => {
    const suppositions = useSuppositions(supposing ?? null)
    return (
      <>
        <ResultsScreen {...shown} suppositions={suppositions} />
        <WhatIfPaper report={shown.report} messages={shown.messages} suppositions={suppositions} />
      </>
    )
  }
  // Whether an element is hidden is slow to find out, and no role here asks for it.
  configure({ defaultHidden: true })
  const { container, rerender } = render(<Shown {...props} />)
  const update = (next: Partial<ResultsScreenProps>) => rerender(<Shown {...props} {...next} />)
  return { container, sent, user: userEvent.setup(), update, props }
}

/** The folded part that carries a target name. */
export function partNamed(container: HTMLElement, target: string): HTMLElement {
  const part = container.querySelector<HTMLElement>(`[data-target="${target}"]`)
  if (part === null) throw new Error(`Nothing is named ${target}`)
  return part
}
