import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { de } from '../../../src/i18n/plan/de'
import { PlanScreen } from '../../../src/ui/plan/PlanScreen'
import type { PlanScreenProps } from '../../../src/ui/plan/props'
import type { WizardEvent } from '../../../src/wizard/events'
import { someFunding } from '../../support/someFunding'
import { someReport } from '../results/someReport'

/** Shows the screen and keeps what it sends. */
export function showPlan(changes: Partial<PlanScreenProps> = {}) {
  const sent: WizardEvent[] = []
  const props: PlanScreenProps = {
    report: someReport({ funding: someFunding() }),
    messages: de,
    pageOf: (question) => `page of ${question}`,
    send: (event) => sent.push(event),
    takesFocus: false,
    onCalendar: async () => 'plan.ics',
    onSketchFile: async (language) => `skizze-${language}.docx`,
    onSketchCopy: async () => ({ copied: true, text: 'Skizze' }),
    ...changes,
  }
  // Whether an element is hidden is slow to find out, and no role here asks for it.
  configure({ defaultHidden: true })
  const { container, rerender } = render(<PlanScreen {...props} />)
  const update = (next: Partial<PlanScreenProps>) => rerender(<PlanScreen {...props} {...next} />)
  return { container, sent, user: userEvent.setup(), update }
}
