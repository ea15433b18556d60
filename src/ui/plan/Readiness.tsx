import type { ReadinessReport } from '../../report/reportFunding'
import { PartHeading } from '../parts/PartHeading'
import { Score } from '../results/Score'
import { TermsIn } from '../terms/KnownTerms'
import { CriteriaList } from './CriteriaList'
import type { PlanTools } from './props'
import { RuledList } from './RuledList'
import { ShareBar } from './ShareBar'

type Props = {
  readiness: ReadinessReport
  /** Everything is ordered: what the figure counts for has to be said. */
  isOrdered: boolean
  tools: PlanTools
}

const bandTag = { early: 'tag-warn', preparing: 'tag-warn', nearlyReady: 'tag-sea', ready: 'tag-ok' }

/** How well the project is prepared: the index with what limits it, then each criterion with what to do. */
export function Readiness({ readiness, isOrdered, tools }: Props) {
  const words = tools.messages.readiness
  const met = readiness.criteria.filter(({ outcome }) => outcome === 'met')
  return (
    <section className="readiness">
      <PartHeading part="readiness">{readiness.title}</PartHeading>
      <div className="readiness-index">
        <p className="results-score">
          <Score text={readiness.indexText} />
          <span className={`tag ${bandTag[readiness.band]}`}>{readiness.bandText}</span>
        </p>
        <ShareBar share={readiness.index / 100} />
        {isOrdered && <p>{words.ordered}</p>}
        <p>{readiness.advice}</p>
        <RuledList title={words.caps} texts={readiness.caps} />
      </div>
      <h3>{words.criteria}</h3>
      <TermsIn texts={readiness.criteria.map(({ name }) => name)} />
      <CriteriaList criteria={readiness.criteria.filter(({ outcome }) => outcome !== 'met')} tools={tools} />
      {met.length > 0 && (
        <details>
          <summary>{words.met(met.length)}</summary>
          <CriteriaList criteria={met} tools={tools} />
        </details>
      )}
    </section>
  )
}
