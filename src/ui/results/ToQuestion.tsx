import type { QuestionTools } from '../offers/offerTools'

type Kind = 'change' | 'changeAnswer' | 'answerNow'

type Props = {
  question: string
  name: string
  kind: Kind
  tools: Pick<QuestionTools, 'pageOf' | 'send' | 'returnTo'> & {
    messages: Readonly<Record<Kind, string>> & { of: (name: string) => string }
  }
}

/** Leads to a question and back here; absent where the question is not asked on the present path. */
export function ToQuestion({ question, name, kind, tools: { messages, pageOf, send, returnTo } }: Props) {
  const page = pageOf(question)
  if (page === undefined) return null
  return (
    <button
      type="button"
      className="link-button to-question"
      onClick={() => send({ type: 'place.requested', place: { screen: 'page', page }, returnTo })}
    >
      {messages[kind]}
      <span className="visually-hidden">{messages.of(name)}</span>
    </button>
  )
}
