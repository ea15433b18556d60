import type { CheckedReport } from '../../core/figures/checkReport'
import type { Language, QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { Fault } from '../../core/result'
import type { CheckMessages } from '../../i18n/check/de'
import type { PickedFile, WizardEvent } from '../../wizard/events'

/** A file whose figures were worked out again. */
export type CheckedFile = {
  report: CheckedReport
  /** Name of the firm, where it was given. */
  firm?: string
  /** Version of the questionnaire that was answered. */
  questionnaire: string
  /** Whether the file states figures itself: a report does, an answers file does not. */
  carries: 'figures' | 'none' | 'unreadable'
  /** Questions that have come since. */
  added: readonly string[]
  /** Answers that no longer fit. */
  dropped: readonly Fault[]
  /** Entries that stood on the shortlist. */
  shortlist: readonly string[]
}

export type CheckState =
  | { state: 'empty' | 'reading' }
  | { state: 'refused'; faults: readonly Fault[] }
  | { state: 'checked'; checked: CheckedFile; file: PickedFile }

/** Names of what a change is about. */
export type CheckNames = {
  entry: (id: string) => string
  /** Name of what comes after an entry that has ended, where that is known. */
  successor: (id: string) => string | undefined
  field: (id: string) => string
}

export type CheckScreenProps = {
  language: Language
  messages: CheckMessages
  texts: QuestionnaireTexts
  names: CheckNames
  check: CheckState
  /** There are answers in memory, which going on would replace. */
  hasAnswers: boolean
  describeFault: (fault: Fault) => string
  onFile: (file: PickedFile) => void
  send: (event: WizardEvent) => void
  takesFocus: boolean
}
