import { isUndecided, leftOutBy } from '../../core/questionnaire/leftOutBy'
import { pagesOf, sectionState } from '../../core/questionnaire/path'
import type { Section } from '../../core/questionnaire/questionnaire'
import { SectionIcon } from '../icons/SectionIcon'
import { entryPage } from '../progress/entryPage'
import { statusTag } from '../progress/progress'
import type { TasksScreenProps } from '../props'
import { answerLines } from '../words/answerLines'

type TaskRowProps = Pick<TasksScreenProps, 'texts' | 'messages' | 'walk' | 'language' | 'send'> & {
  section: Section
}

/** One section in the overview: where it stands, why it is left out, and a way deeper. */
export function TaskRow({ section, texts, messages, walk, language, send }: TaskRowProps) {
  const words = messages.tasks
  const state = sectionState(walk, section.id)
  const entry = entryPage(walk, pagesOf(walk), section.id)
  const tag = statusTag(walk, section, entry !== undefined, messages)
  const title = texts.sections[section.id]?.title ?? section.id
  const isTopic = walk.questionnaire.scoring.topics.some((topic) => topic.id === section.id)
  const open = (page: string, returnTo?: 'tasks') =>
    send({
      type: 'place.requested',
      place: { screen: 'page', page },
      ...(returnTo === undefined ? {} : { returnTo }),
    })
  // Before a topic is begun, an offer to go deeper would only be in the way.
  const postponed = state.state === 'leftOut' || state.state === 'notStarted' ? 0 : state.postponed
  return (
    <li className="task">
      <div className="task-head">
        <SectionIcon section={section.id} />
        {entry ? (
          <button type="button" className="link-button task-link" onClick={() => open(entry.id)}>
            {title}
          </button>
        ) : (
          <span className="task-title">{title}</span>
        )}
        <span className={`tag ${tag.tone}`}>{tag.words}</span>
      </div>
      {state.state === 'leftOut' &&
        !isUndecided(walk, section) &&
        leftOutBy(walk, section).map((question) => {
          const own = texts.questions[question.id]
          const answer = walk.answers[question.id]
          if (!own || answer === undefined) return null
          const said = answerLines(question, answer, { texts: own, language, messages }).join(', ')
          return (
            <p key={question.id} className="task-more">
              {words.because(own.name, said)}{' '}
              <button type="button" className="link-button" onClick={() => open(question.page, 'tasks')}>
                {words.change}
                <span className="visually-hidden">: {own.name}</span>
              </button>
            </p>
          )
        })}
      {isTopic && postponed > 0 && (
        <p className="task-more">
          {words.postponed(postponed)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => send({ type: 'topic.deepened', topic: section.id })}
          >
            {words.deepen}
            <span className="visually-hidden">: {title}</span>
          </button>
        </p>
      )}
    </li>
  )
}
