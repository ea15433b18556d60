import { longestAdvice } from '../../core/profile/adviceSchema'
import { PlaceLink } from '../parts/PlaceLink'
import type { AdviceDraft } from './adviceDraft'
import { ForewordLength } from './ForewordLength'
import { Comments } from './OwnWords'
import type { AdviserScreenProps } from './props'
import { Recommendations } from './Recommendations'
import { TextField } from './TextField'

/** What the adviser says to this firm: before the report, on its topics, and as own recommendations. */
export function AdvicePart(props: AdviserScreenProps) {
  const { messages, advice, onAdvice, firm, topics, send } = props
  const words = messages.advice
  const change = (changed: Partial<AdviceDraft>) => onAdvice({ ...advice, ...changed })
  return (
    <section className="adviser-part" aria-labelledby="adviser-advice">
      <h2 id="adviser-advice">{firm === undefined ? words.heading : words.headingOf(firm)}</h2>
      <p className="secondary">{words.intro}</p>
      <TextField
        label={words.foreword}
        aside={messages.optional}
        hint={words.forewordHint}
        errorPrefix={messages.errorPrefix}
        value={advice.foreword}
        maxLength={longestAdvice}
        rows={6}
        onChange={(foreword) => change({ foreword })}
      />
      <ForewordLength foreword={advice.foreword} messages={messages} />
      <Comments messages={messages} words={words} draft={advice} onChange={onAdvice} topics={topics} />
      <p className="secondary">
        {words.notes}{' '}
        <PlaceLink to={{ screen: 'review' }} send={send}>
          {words.toAnswers}
        </PlaceLink>
      </p>
      <Recommendations
        messages={messages}
        words={words}
        recommendations={advice.recommendations}
        describeFault={props.describeFault}
        onChange={(recommendations) => change({ recommendations })}
      />
    </section>
  )
}
