import type { ReadinessReport } from '../../report/reportFunding'
import { ToQuestion } from '../results/ToQuestion'
import type { PlanTools } from './props'

type Props = { criteria: ReadinessReport['criteria']; tools: PlanTools }

const outcomeTag = { met: 'tag-ok', partly: 'tag-sea', notMet: 'tag-flag', open: 'tag-warn' }

/** Criteria with their outcome in words, what to do, and the way to the question. */
export function CriteriaList({ criteria, tools }: Props) {
  return (
    <ul className="criteria">
      {criteria.map((criterion) => (
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
                <span className="secondary">
                  {' '}
                  ({tools.messages.readiness.gain(String(Math.round(criterion.gain)))})
                </span>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
