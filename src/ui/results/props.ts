import type { ResultsMessages } from '../../i18n/results/de'
import type { Headings, ReportDocument } from '../../report/reportDocument'
import type { WizardEvent } from '../../wizard/events'
import type { Suppositions } from '../whatIf/supposing'
import type { OfferTools } from '../offers/offerTools'

export type ResultsScreenProps = {
  report: ReportDocument
  messages: ResultsMessages
  /** Required questions that are not answered, and the page of the first; `null` where there are none. */
  open: { page: string; left: number } | null
  /** True after the user's own step: the heading takes the focus. False on the first paint. */
  takesFocus: boolean
  /** Page on which a question is asked on the present path; undefined where it is not asked. */
  pageOf: (question: string) => string | undefined
  send: (event: WizardEvent) => void
  /** Saves the answers to a file. */
  onSave: () => void
  onPrint: () => void
  /** What is supposed; `null` until it can be. */
  suppositions: Suppositions | null
}

/** What the parts of the screen share. */
export type ResultsTools = OfferTools & {
  messages: ResultsMessages
  /** Names of the levels 0…highest. */
  levels: readonly string[]
  headings: Headings
  /** Opens what hides a part of the screen and moves the focus there. */
  show: (target: string) => void
}
