import type { PlanMessages } from '../../i18n/plan/de'
import type { Paper } from '../../report/reportFunding'
import { PartHeading } from '../parts/PartHeading'
import { NamedTexts } from '../results/NamedTexts'
import { TermsIn } from '../terms/KnownTerms'

type Props = { papers: readonly Paper[]; messages: PlanMessages }

const mostNamed = 2

const tagOf = { there: 'tag-ok', partly: 'tag-sea', missing: 'tag-flag', open: 'tag-warn' }

/** What an application needs: what is still to be got and how long that takes; what is there is folded. */
export function Papers({ papers, messages: { papers: words } }: Props) {
  if (papers.length === 0) return null
  const there = papers.filter(({ state }) => state === 'there')
  const toDo = papers.filter(({ state }) => state !== 'there')
  return (
    <section className="papers">
      <PartHeading part="papers">{words.title}</PartHeading>
      <TermsIn texts={papers.map(({ name }) => name)} />
      {toDo.length > 0 && <PaperList papers={toDo} words={words} />}
      {there.length > 0 && (
        <details>
          <summary>{words.there(there.length)}</summary>
          <PaperList papers={there} words={words} />
        </details>
      )}
    </section>
  )
}

type ListProps = { papers: readonly Paper[]; words: PlanMessages['papers'] }

function PaperList({ papers, words }: ListProps) {
  return (
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
  )
}

/** The first programmes by name, the others by their number. */
function askedBy(programmes: readonly string[], words: PlanMessages['papers']): string {
  const named = programmes.slice(0, mostNamed).join('; ')
  return programmes.length > mostNamed ? words.andMore(named, programmes.length - mostNamed) : named
}
