import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import type { DraftFault } from '../../wizard/events'
import type { QuestionDraft } from '../draft/draft'

/** What the input of one question gets. */
export type InputProps<Asked extends Question = Question> = {
  question: Asked
  texts: QuestionTexts
  language: Language
  messages: UiMessages
  /** Name of the fields of this question within its form. */
  name: string
  draft: QuestionDraft
  onChange: (change: Partial<QuestionDraft>) => void
  faults: readonly DraftFault[]
  /** Id of the one field that the question's label is for. */
  fieldId: string
  /** Ids of why, format hint and error. */
  describedBy: string | undefined
  /** Keys choose, and stand beside the options. */
  keyed?: boolean | undefined
}
