import type { ReadinessReport } from '../../report/reportFunding'
import { ToQuestion } from '../results/ToQuestion'
import type { PlanTools } from './props'
import { RuledList } from './RuledList'
import { ShareBar } from './ShareBar'

type Props = { readiness: ReadinessReport; tools: PlanTools }

const bandTag = { early: 'tag-warn', preparing: 'tag-warn', nearlyReady: 'tag-sea', ready: 'tag-ok' }
const outcomeTag = { met: 'tag-ok', partly: 'tag-sea', notMet: 'tag-flag', open: 'tag-warn' }

/** How well the project is prepared: the index with what limits it, then each criterion with what to do. */
export function Readiness({ readiness, tools }: Props) {
  const words = tools.messages.readiness
  return (
    <section className="readiness">
      <h2 tabIndex={-1} data-target="part.readiness">
        {readiness.title}
      </h2>
      <div className="readiness-index">
        <p className="results-score">
          <strong>{readiness.indexText}</strong>
          <span className={`tag ${bandTag[readiness.band]}`}>{readiness.bandText}</span>
        </p>
        <ShareBar share={readiness.index / 100} />
        <p>{readiness.advice}</p>
        <RuledList title={words.caps} texts={readiness.caps} />
      </div>
      <h3>{words.criteria}</h3>
      <ul className="criteria">
        {readiness.criteria.map((criterion) => (
          <li key={criterion.question}>
            <div>
              <strong>{criterion.name}</strong>{' '}
              <span className={`tag ${outcomeTag[criterion.outcome]}`}>{criterion.outcomeText}</span>
            </div>
            <ToQuestion
              question={criterion.question}
              name={criterion.name}
              kind={criterion.outcome === 'open' ? 'answerNow' : 'change'}
              tools={tools}
            />
            {criterion.toDo !== undefined && (
              <p className="criterion-to-do">
                {criterion.toDo}
                {criterion.gain > 0 && (
                  <span className="secondary"> ({words.gain(String(Math.round(criterion.gain)))})</span>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
