import type { ReportRecommendation } from '../../report/reportDocument'
import { SentenceList } from '../results/SentenceList'
import type { PlanTools } from './props'

type Props = {
  entry: ReportRecommendation
  /** Conditions that are said once for several programmes. */
  shared: readonly string[]
  tools: PlanTools
}

const tagOf = { fits: 'tag-ok', perhaps: 'tag-warn', doesNotFit: '', closed: '', context: '' }

/** A programme in short: whether it fits, what money, on which conditions; the rest stands with the offers. */
export function ProgrammeCard({ entry, shared, tools: { messages, send, shortlist } }: Props) {
  const words = messages.programmes
  const conditions = [
    ...entry.conditions.filter((condition) => !shared.includes(condition)),
    ...shared.flatMap((condition, index) =>
      entry.conditions.includes(condition) ? words.sharedNumber(index + 1) : [],
    ),
  ]
  const isKept = shortlist.includes(entry.id)
  return (
    <li className="programme-card">
      <h4>{entry.name}</h4>
      <p className="programme-tags">
        <span className={`tag ${tagOf[entry.outcome]}`}>{entry.outcomeText}</span>
        <span className="secondary">{entry.costText}</span>
        {isKept && <span className="tag tag-sea">{words.kept}</span>}
      </p>
      <SentenceList title={words.money} sentences={entry.money} />
      <SentenceList title={words.conditions} sentences={conditions} />
      <div className="programme-buttons">
        <button
          type="button"
          className="link-button"
          onClick={() => send({ type: 'place.requested', place: { screen: 'offers', part: entry.id } })}
        >
          {words.details}
          <span className="visually-hidden">{messages.of(entry.name)}</span>
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => send({ type: 'shortlist.toggled', entry: entry.id })}
        >
          {isKept ? words.remove : words.keep}
          <span className="visually-hidden">{messages.of(entry.name)}</span>
        </button>
      </div>
    </li>
  )
}
