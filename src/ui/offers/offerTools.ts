import type { CardMessages, LinkMessages } from '../../i18n/offers/card.de'
import type { ReturnScreen, WizardEvent } from '../../wizard/events'

/** What leads from a claim to its question and back. */
export type QuestionTools = {
  messages: LinkMessages
  /** Page on which a question is asked on the present path; undefined where it is not asked. */
  pageOf: (question: string) => string | undefined
  send: (event: WizardEvent) => void
  /** Screen to come back to after an answer. */
  returnTo: ReturnScreen
}

/** What the cards of a screen share. */
export type OfferTools = QuestionTools & {
  messages: LinkMessages & { card: CardMessages }
  /** Ids on the shortlist, in the order chosen. */
  shortlist: readonly string[]
  /** Shows an entry, here or on the screen of all offers. */
  openOffer: (id: string) => void
  /** Absent where nothing is compared. */
  comparison?: ComparisonTools
}

export type ComparisonTools = {
  ids: readonly string[]
  toggle: (id: string) => void
  open: () => void
}

/** Entries side by side at most. */
export const mostCompared = 3
