import type { Language } from '../../core/questionnaire/texts'
import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportDocument } from '../../report/reportDocument'
import type { ReturnScreen, WizardEvent } from '../../wizard/events'

export type PlanScreenProps = {
  report: ReportDocument
  messages: PlanMessages
  /** Page on which a question is asked on the present path; undefined where it is not asked. */
  pageOf: (question: string) => string | undefined
  send: (event: WizardEvent) => void
  /** True after the user's own step: the heading takes the focus. */
  takesFocus: boolean
  /** Hands a file to the user and gives its name. */
  onCalendar: () => Promise<string>
  onSketchFile: (language: Language) => Promise<string>
  /** Copies the sketch; gives its text, and whether the browser allowed to copy it. */
  onSketchCopy: (language: Language) => Promise<{ copied: boolean; text: string }>
}

/** What the parts of the screen share. */
export type PlanTools = Pick<PlanScreenProps, 'messages' | 'send' | 'pageOf'> & {
  /** Screen to come back to after an answer. */
  returnTo: ReturnScreen
  shortlist: readonly string[]
}
