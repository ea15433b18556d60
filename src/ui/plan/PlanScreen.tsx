import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportDocument } from '../../report/reportDocument'
import type { WizardEvent } from '../../wizard/events'

export type PlanScreenProps = {
  report: ReportDocument
  messages: PlanMessages
  /** Page on which a question is asked on the present path; undefined where it is not asked. */
  pageOf: (question: string) => string | undefined
  send: (event: WizardEvent) => void
  /** True after the user's own step: the heading takes the focus. */
  takesFocus: boolean
}

export function PlanScreen({ messages }: PlanScreenProps) {
  return <h1 tabIndex={-1}>{messages.title}</h1>
}
