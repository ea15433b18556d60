import type { PlanMessages } from '../../i18n/plan/de'
import type { Paper } from '../../report/reportFunding'
import { NamedTexts } from '../results/NamedTexts'

type Props = { papers: readonly Paper[]; messages: PlanMessages }

const mostNamed = 2

const tagOf = { there: 'tag-ok', partly: 'tag-sea', missing: 'tag-flag', open: 'tag-warn' }

/** What an application needs, with what is there and how long the rest takes. */
export function Papers({ papers, messages: { papers: words } }: Props) {
  if (papers.length === 0) return null
  return (
    <section className="papers">
      <h2 tabIndex={-1} data-target="part.papers">
        {words.title}
      </h2>
      <ul className="paper-list">
        {papers.map((paper) => (
          <li key={paper.id} className={`paper paper-${paper.state}`}>
            <p>
              <strong>{paper.name}</strong>{' '}
              <span className={`tag ${tagOf[paper.state]}`}>{paper.stateText}</span>
            </p>
            <p>{paper.text}</p>
            <NamedTexts
              className="paper-facts"
              rows={[
                [words.leadTime, paper.leadTimeText],
                [words.programmes, askedBy(paper.programmes, words)],
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first programmes by name, the others by their number. */
function askedBy(programmes: readonly string[], words: PlanMessages['papers']): string {
  const named = programmes.slice(0, mostNamed).join('; ')
  return programmes.length > mostNamed ? words.andMore(named, programmes.length - mostNamed) : named
}
