import { longestAdvice } from '../../core/profile/adviceSchema'
import type { AdviceDraft } from './adviceDraft'
import type { AdviceWords, AdviserScreenProps, NamedTopic } from './props'
import { Recommendations } from './Recommendations'
import { TextField } from './TextField'

type CommentsProps = Pick<AdviserScreenProps, 'messages'> & {
  words: AdviceWords
  draft: AdviceDraft
  onChange: (draft: AdviceDraft) => void
  topics: readonly NamedTopic[]
}

/** A comment on each topic. */
export function Comments({ messages, words, draft, onChange, topics }: CommentsProps) {
  if (topics.length === 0) return null
  return (
    <>
      <h3>{words.commentsHeading}</h3>
      <p className="secondary">{words.commentsHint}</p>
      {topics.map(({ id, title }) => (
        <TextField
          key={id}
          label={words.comment(title)}
          errorPrefix={messages.errorPrefix}
          value={draft.comments[id] ?? ''}
          maxLength={longestAdvice}
          rows={3}
          onChange={(comment) => onChange({ ...draft, comments: { ...draft.comments, [id]: comment } })}
        />
      ))}
    </>
  )
}

type StandingProps = Pick<
  AdviserScreenProps,
  'messages' | 'profile' | 'onProfile' | 'allTopics' | 'describeFault'
>

/** Comments and recommendations of the profile, for all firms; folded, as most advisers have none. */
export function StandingWords({ messages, profile, onProfile, allTopics, describeFault }: StandingProps) {
  const words = { ...messages.advice, ...messages.standing.words }
  const { advice: draft } = profile
  const onChange = (advice: AdviceDraft) => onProfile({ ...profile, advice })
  const comments = Object.values(draft.comments).filter((comment) => comment.trim() !== '')
  return (
    <details className="adviser-standing">
      <summary>{messages.standing.open(comments.length + draft.recommendations.length)}</summary>
      <div className="details-inside adviser-standing-inside">
        <p className="secondary">{messages.standing.intro}</p>
        <Comments messages={messages} words={words} draft={draft} onChange={onChange} topics={allTopics} />
        <Recommendations
          messages={messages}
          words={words}
          recommendations={draft.recommendations}
          describeFault={describeFault}
          onChange={(recommendations) => onChange({ ...draft, recommendations })}
        />
      </div>
    </details>
  )
}
