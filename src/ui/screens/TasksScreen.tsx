import { isEverAsked } from '../../core/questionnaire/everAsked'
import { firstOpenPage } from '../../core/questionnaire/path'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { PlaceLink } from '../parts/PlaceLink'
import { TaskRow } from '../parts/TaskRow'
import { wayDone } from '../progress/progress'
import type { TasksScreenProps } from '../props'

/** All sections with where they stand, and the way on. */
export function TasksScreen(props: TasksScreenProps) {
  const { messages, walk, takesFocus, send } = props
  const words = messages.tasks
  const heading = useHeadingFocus(takesFocus)
  const { done, of, left } = wayDone(walk)
  const next = firstOpenPage(walk)
  return (
    <div className="tasks">
      <h1 ref={heading} tabIndex={-1}>
        {words.heading}
      </h1>
      <p className="lead">{words.lead}</p>
      <div className="tasks-progress">
        <progress className="meter" aria-label={messages.page.progress} value={done} max={Math.max(1, of)} />
        <p>{words.summary(done, left)}</p>
      </div>
      <ol className="task-list">
        {walk.questionnaire.sections.filter(isEverAsked).map((section) => (
          <TaskRow key={section.id} section={section} {...props} />
        ))}
      </ol>
      <div className="button-row">
        {next && (
          <button
            type="button"
            className="button"
            onClick={() => send({ type: 'place.requested', place: { screen: 'page', page: next.id } })}
          >
            {words.goOn}
          </button>
        )}
        <button
          type="button"
          className={next ? 'button button-secondary' : 'button'}
          onClick={() => send({ type: 'place.requested', place: { screen: 'review' } })}
        >
          {words.review}
        </button>
        <PlaceLink to={{ screen: 'results' }} send={send}>
          {words.results}
        </PlaceLink>
      </div>
      <div className="button-row">
        <PlaceLink to={{ screen: 'blank' }} send={send}>
          {messages.workshop.blank}
        </PlaceLink>
        <PlaceLink to={{ screen: 'keyIn' }} send={send}>
          {messages.workshop.keyIn}
        </PlaceLink>
      </div>
    </div>
  )
}
