import type { ReactNode } from 'react'
import type { Answers, Notes } from '../core/answers/answers'
import type { IsoDate } from '../core/date'
import type { Term } from '../core/questionnaire/glossary'
import type { Page } from '../core/questionnaire/path'
import type { Language, QuestionnaireTexts } from '../core/questionnaire/texts'
import type { Walk } from '../core/questionnaire/walk'
import type { Fault } from '../core/result'
import type { UiMessages } from '../i18n/ui/de'
import type { DraftFault, Place, WizardContext, WizardEvent } from '../wizard/events'
import type { DraftStore } from './draft/draftStore'

export type Send = (event: WizardEvent) => void

/** What every screen gets. */
type Shown = {
  language: Language
  messages: UiMessages
  send: Send
  /** True after the user's own step: the heading takes the focus. False on the first paint. */
  takesFocus: boolean
}

export type LayoutProps = {
  language: Language
  messages: UiMessages
  place: Place
  /** Anything to save or delete. */
  hasAnswers: boolean
  /** Unsaved changes since the last save to a file. */
  changed: boolean
  keeping: boolean
  kept: WizardContext['kept']
  /** Usual where it is not named. */
  mode?: WizardContext['mode']
  /** German in plain words; usual where it is not named. */
  plain?: boolean
  version: string
  /** Address of the list of third-party licences. */
  noticesHref: string
  send: Send
  onSave: () => void
  /** Who offers the page: before the name of the product. */
  brand?: ReactNode
  /** Address of the page that makes the HTML for a website; absent where the check is on one. */
  configuratorHref?: string | undefined
  /** What comes first in the foot. */
  foot?: ReactNode
  children: ReactNode
}

export type StartScreenProps = Shown & {
  title: string
  /** A chamber leaves topics out, so that not all of them can be named. */
  isOfSome?: boolean
  /** Number of entries in the directory: offers, and background to them. */
  entries: number
  /** Address of the picture of one page of a report. */
  reportPicture: string
  /** There are answers in memory: "begin" becomes "go on". */
  hasAnswers: boolean
  importing: boolean
  imported: WizardContext['imported']
  importFaults: readonly Fault[]
  describeFault: (fault: Fault) => string
  /** A copy kept on this device is offered. */
  keptOffered: boolean
  onKeptContinued: () => void
  onKeptDeleted: () => void
}

export type TasksScreenProps = Shown & { texts: QuestionnaireTexts; walk: Walk }

export type PageScreenProps = Shown & {
  texts: QuestionnaireTexts
  walk: Walk
  page: Page
  /** All answers given, also those that do not count now: a reopened question shows its old answer. */
  answers: Answers
  notes: Notes
  faults: readonly DraftFault[]
  returnTo: WizardContext['returnTo']
  /** What was received may not lie after it. */
  today: IsoDate
  /** What was typed and not submitted: one `new Map()`; emptied by the app when answers are replaced or deleted. */
  drafts: DraftStore
  /** Usual where it is not named; for a group one question is shown at a time. */
  mode?: WizardContext['mode']
  /** The one shown for a group; the first where none is named. */
  question?: string | undefined
  /** Terms that are explained where they stand. */
  glossary: readonly Term[]
}

export type ReviewScreenProps = Shown & {
  texts: QuestionnaireTexts
  walk: Walk
  notes: Notes
  onPrint: () => void
}
