import type { OffersMessages } from '../../i18n/offers/de'
import type { ReportDocument } from '../../report/reportDocument'
import type { WizardEvent } from '../../wizard/events'

export type OffersScreenProps = {
  report: ReportDocument
  messages: OffersMessages
  /** Page on which a question is asked on the present path; undefined where it is not asked. */
  pageOf: (question: string) => string | undefined
  send: (event: WizardEvent) => void
  /** True after the user's own step: the heading takes the focus. */
  takesFocus: boolean
}

export function OffersScreen({ messages }: OffersScreenProps) {
  return <h1 tabIndex={-1}>{messages.title}</h1>
}
