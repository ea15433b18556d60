import type { RefObject } from 'react'
import { useController, type Control } from 'react-hook-form'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { TermFinder } from '../../core/questionnaire/termsIn'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import type { DraftFault } from '../../wizard/events'
import type { PageDraft } from '../draft/draft'
import { questionName } from '../draft/fieldName'
import { Note } from './Note'
import { QuestionField } from './QuestionField'

type DraftedQuestionProps = {
  control: Control<PageDraft>
  index: number
  question: Question
  texts: QuestionTexts | undefined
  language: Language
  messages: UiMessages
  alone: boolean
  find: TermFinder
  heading: RefObject<HTMLHeadingElement | null>
  faults: readonly DraftFault[]
  /** For a group before a projector: keys beside the options, the note open. */
  keyed?: boolean | undefined
}

/** One question joined to its part of the draft. */
export function DraftedQuestion({ control, index, texts, ...props }: DraftedQuestionProps) {
  const answer = useController({ control, name: `questions.${index}` }).field
  const note = useController({ control, name: `notes.${index}` }).field
  if (!texts) return null
  return (
    <div className="question-block">
      <QuestionField
        {...props}
        texts={texts}
        name={questionName(index)}
        draft={answer.value}
        onChange={(change) => answer.onChange({ ...answer.value, ...change })}
      />
      <Note
        messages={props.messages}
        of={texts.name}
        name={`note.${index}`}
        note={note.value}
        {...(props.keyed ? { title: props.messages.workshop.note } : {})}
        onChange={note.onChange}
      />
    </div>
  )
}
