import type { Questionnaire } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { PaperMessages } from '../../i18n/paper/de'
import type { UiMessages } from '../../i18n/ui/de'
import type { Send } from '../props'

/** What every part of the sheet gets. */
export type PaperProps = {
  language: Language
  messages: UiMessages
  paper: PaperMessages
  texts: QuestionnaireTexts
  questionnaire: Questionnaire
}

export type BlankScreenProps = PaperProps & {
  /** How thorough the answers so far are, where that is answered. */
  depth: 'quick' | 'full'
  send: Send
  takesFocus: boolean
  onPrint: () => void
}
