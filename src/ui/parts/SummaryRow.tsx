import { isOpen } from '../../core/questionnaire/path'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { ReviewScreenProps } from '../props'
import { answerLines } from '../words/answerLines'

type SummaryRowProps = Pick<
  ReviewScreenProps,
  'texts' | 'messages' | 'language' | 'walk' | 'notes' | 'send'
> & {
  question: Question
}

/** A question with its answer and note, and the way to change it. */
export function SummaryRow({ question, texts, messages, language, walk, notes, send }: SummaryRowProps) {
  const words = messages.review
  const own = texts.questions[question.id]
  const answer = walk.answers[question.id]
  const note = notes[question.id]
  if (!own) return null
  const isMissing = isOpen(walk, question)
  const lines = answer === undefined ? [] : answerLines(question, answer, { texts: own, language, messages })
  return (
    <div className="summary-row">
      <dt>{own.name}</dt>
      <dd className="summary-answer">
        {isMissing && <span className="tag tag-warn">{words.stillOpen}</span>}
        {answer === undefined && !isMissing && <span className="secondary">{words.none}</span>}
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
        {note !== undefined && (
          <p className="summary-note">
            <strong>{words.note}:</strong> {note}
          </p>
        )}
      </dd>
      <dd className="summary-change">
        <button
          type="button"
          className="link-button"
          onClick={() =>
            send({
              type: 'place.requested',
              place: { screen: 'page', page: question.page },
              returnTo: 'review',
            })
          }
        >
          {isMissing ? words.answer : words.change}
          <span className="visually-hidden">: {own.heading}</span>
        </button>
      </dd>
    </div>
  )
}
