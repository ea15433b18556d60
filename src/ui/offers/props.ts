import type { StateMap } from '../../core/places/stateMap'
import type { OffersMessages } from '../../i18n/offers/de'
import type { ReportDocument } from '../../report/reportDocument'
import type { WizardEvent } from '../../wizard/events'
import type { ComparisonTools, OfferTools } from './offerTools'
import type { KeptView } from './offersView'

/** Outlines and names of the states, where the firm is, and the words on where the data come from. */
export type Geography = {
  map: StateMap
  states: Readonly<Record<string, string>>
  /** State of the firm; absent where it is not known. */
  home?: string
  attributions: { map: string; distances: string }
}

export type OffersScreenProps = {
  report: ReportDocument
  messages: OffersMessages
  geography: Geography
  kept: KeptView
  /** Before the first answer nothing can be said to fit. */
  hasAnswers: boolean
  /** Id of an entry, or a kind of entries, that was asked for. */
  part?: string
  /** Page on which a question is asked on the present path; undefined where it is not asked. */
  pageOf: (question: string) => string | undefined
  send: (event: WizardEvent) => void
  /** True after the user's own step: the heading takes the focus. */
  takesFocus: boolean
  onPrint: () => void
}

/** What the parts of the screen share. */
export type ScreenTools = OfferTools & {
  messages: OffersMessages
  /** Opens what hides a part of the screen and moves the focus there; false where there is no such part. */
  show: (target: string) => boolean
  comparison: ComparisonTools & { choose: (ids: readonly string[]) => void }
}
