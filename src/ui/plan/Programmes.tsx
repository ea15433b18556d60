import type { ReportDocument, ReportRecommendation } from '../../report/reportDocument'
import type { ProgrammeGroup } from '../../report/reportFunding'
import { PartHeading } from '../parts/PartHeading'
import { PlaceLink } from '../parts/PlaceLink'
import { SentenceList } from '../results/SentenceList'
import { ProgrammeCard } from './ProgrammeCard'
import type { PlanTools } from './props'
import { sharedConditions } from './sharedConditions'

type Props = { report: ReportDocument; groups: readonly ProgrammeGroup[]; tools: PlanTools }

const shownAtOnce = 3

/** Programmes by what they give, best first; what cannot be combined stands under its group. */
export function Programmes({ report, groups, tools }: Props) {
  if (groups.length === 0) return null
  const words = tools.messages.programmes
  const entries = new Map(report.recommendations.map((entry) => [entry.id, entry]))
  const shared = sharedConditions(
    groups.flatMap(({ programmes }) => programmes.flatMap((id) => entries.get(id) ?? [])),
  )
  return (
    <section className="programmes">
      <PartHeading part="programmes">{words.title}</PartHeading>
      {shared.length > 0 && (
        <div className="sentences">
          <p className="label">{words.shared}</p>
          <ol>
            {shared.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </div>
      )}
      {groups.map((group) => (
        <section key={group.id} className="programme-group">
          <h3>{group.title}</h3>
          <p className="secondary">{group.intro}</p>
          <Cards
            entries={group.programmes.flatMap((id) => entries.get(id) ?? [])}
            shared={shared}
            tools={tools}
          />
          <SentenceList title={words.exclusions} sentences={group.exclusions} />
        </section>
      ))}
      <p className="programmes-all">
        <PlaceLink to={{ screen: 'offers', part: 'funding-programme' }} send={tools.send}>
          {words.all}
        </PlaceLink>
      </p>
    </section>
  )
}

type CardsProps = {
  entries: readonly ReportRecommendation[]
  shared: readonly string[]
  tools: PlanTools
}

function Cards({ entries, shared, tools }: CardsProps) {
  const words = tools.messages.programmes
  if (entries.length === 0) return <p>{words.none}</p>
  const later = entries.slice(shownAtOnce)
  const list = (shown: readonly ReportRecommendation[]) => (
    <ul className="programme-cards">
      {shown.map((entry) => (
        <ProgrammeCard key={entry.id} entry={entry} shared={shared} tools={tools} />
      ))}
    </ul>
  )
  return (
    <>
      {list(entries.slice(0, shownAtOnce))}
      {later.length > 0 && (
        <details data-paper="as-it-is">
          <summary>{words.more(later.length)}</summary>
          {list(later)}
        </details>
      )}
    </>
  )
}
