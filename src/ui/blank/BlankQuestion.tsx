import { questionNumbers } from '../../core/questionnaire/numbers'
import type { Question } from '../../core/questionnaire/questionnaire'
import { AnswerSpace } from './AnswerSpace'
import type { PaperProps } from './props'

/** One question on paper: its number, its words, room for the answer and a note. */
export function BlankQuestion(props: PaperProps & { question: Question }) {
  const { questionnaire, texts, paper, question } = props
  const own = texts.questions[question.id]
  if (!own) return null
  const words = paper.blank
  const remarks = [
    ...(question.type === 'multiple' ? [words.several] : []),
    ...(question.optional ? [words.optional] : []),
  ]
  return (
    <div className="sheet-question">
      <h4 className="sheet-heading">
        <span className="sheet-number">{questionNumbers(questionnaire).get(question.id)}</span>
        <span>
          {own.heading}
          {remarks.length > 0 && <span className="sheet-remark"> ({remarks.join(', ')})</span>}
        </span>
      </h4>
      <div className="sheet-answer">
        <AnswerSpace {...props} own={own} />
        {question.type !== 'text' && (
          <p className="sheet-note">
            {words.note}
            <span className="sheet-line" aria-hidden="true" />
          </p>
        )}
      </div>
    </div>
  )
}
