import { firstOpenPage } from '../../core/questionnaire/path'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { Callout } from '../parts/Callout'
import { PlaceLink } from '../parts/PlaceLink'
import { SummaryRow } from '../parts/SummaryRow'
import { wayDone } from '../progress/progress'
import type { ReviewScreenProps } from '../props'

/** All answers that count, to check and change before the results. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { texts, messages, walk, takesFocus, send, onPrint } = props
  const words = messages.review
  const heading = useHeadingFocus(takesFocus)
  const { left } = wayDone(walk)
  const open = firstOpenPage(walk)
  const sections = walk.questionnaire.sections
    .map((section) => ({
      id: section.id,
      questions: walk.asked.filter((question) => question.section === section.id),
    }))
    .filter(({ questions }) => questions.length > 0)
  return (
    <div className="review">
      <h1 ref={heading} tabIndex={-1}>
        {words.heading}
      </h1>
      <p className="lead">{words.lead}</p>
      {open && (
        <Callout tone="caution">
          <h2>{words.open(left)}</h2>
          <p>{words.openHint}</p>
          <div className="no-print">
            <PlaceLink to={{ screen: 'page', page: open.id }} send={send}>
              {words.firstOpen}
            </PlaceLink>
          </div>
        </Callout>
      )}
      {sections.map(({ id, questions }) => (
        <section key={id} className="review-section">
          <h2>{texts.sections[id]?.title ?? id}</h2>
          <dl className="summary-list">
            {questions.map((question) => (
              <SummaryRow key={question.id} question={question} {...props} />
            ))}
          </dl>
        </section>
      ))}
      <div className="button-row no-print">
        <button
          type="button"
          className="button"
          onClick={() => send({ type: 'place.requested', place: { screen: 'results' } })}
        >
          {words.results}
        </button>
        <PlaceLink to={{ screen: 'tasks' }} send={send}>
          {words.back}
        </PlaceLink>
        <button type="button" className="link-button" onClick={onPrint}>
          {words.print}
        </button>
      </div>
    </div>
  )
}
