import type { ReportRecommendation } from '../../report/reportDocument'
import { SentenceList } from '../results/SentenceList'
import { Labelled } from './Labelled'
import { outcomeOf } from './offerTexts'
import type { ChapterProps, TwinWords } from './props'
import { TwinTable } from './TwinTable'
import { WebLink } from './WebLink'

/** Programmes in groups, each with what the firm could get and has to carry. */
export function Programmes({ report, words }: ChapterProps) {
  const all = new Map(report.recommendations.map((offer) => [offer.id, offer]))
  const groups = report.funding.groups
    .map((group) => ({ group, offers: group.programmes.flatMap((id) => all.get(id) ?? []) }))
    .filter(({ offers }) => offers.length > 0)
  if (groups.length === 0) return null
  const { title, columns, exclusions } = words.funding.programmes
  return (
    <section>
      <h3>{title}</h3>
      {groups.map(({ group, offers }) => (
        <section key={group.id}>
          <h4>{group.title}</h4>
          <p className="secondary">{group.intro}</p>
          <TwinTable
            caption={group.title}
            heads={[columns.name, columns.outcome, columns.money]}
            rows={offers.map((offer) => ({
              id: offer.id,
              cells: [
                <WebLink key="name" url={offer.url} text={offer.name} isName />,
                <>
                  <p>{outcomeOf(offer)}</p>
                  <p className="secondary">{offer.statusText}</p>
                </>,
                <Terms key="terms" offer={offer} words={words} />,
              ],
            }))}
          />
          <SentenceList title={exclusions} sentences={group.exclusions} />
        </section>
      ))}
    </section>
  )
}

function Terms({ offer, words: { help } }: { offer: ReportRecommendation; words: TwinWords }) {
  return (
    <>
      <p>{offer.money.length === 0 ? `${offer.costText}.` : offer.money.join(' ')}</p>
      <Labelled label={help.conditions}>{offer.conditions.join(' ')}</Labelled>
      <Labelled label={help.open}>{offer.open.map(({ text }) => text).join(', ')}</Labelled>
    </>
  )
}
