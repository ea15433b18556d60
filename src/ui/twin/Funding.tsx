import { RuledList } from '../plan/RuledList'
import type { OrderGuard, ReadinessReport } from '../../report/reportFunding'
import { SentenceList } from '../results/SentenceList'
import { Firm } from './Firm'
import { Labelled } from './Labelled'
import { Papers, Timeline } from './Plan'
import { Programmes } from './Programmes'
import { Paragraphs } from './Paragraphs'
import type { ChapterProps, TwinWords } from './props'
import { TwinTable } from './TwinTable'

/** What is judged for funding: the sentence, what ordering has closed, readiness, the firm, programmes, plan, papers, rules. */
export function Funding({ report, words }: ChapterProps) {
  const { funding } = report
  return (
    <section>
      <h2>{report.headings.funding}</h2>
      <p className="twin-headline">{funding.headline}</p>
      <Paragraphs texts={funding.paragraphs} />
      <p className="secondary">
        {funding.disclaimer} {funding.asOf}
      </p>
      {funding.orderGuard && <Guard guard={funding.orderGuard} words={words} />}
      {funding.readiness && <Readiness readiness={funding.readiness} words={words} />}
      <Firm funding={funding} words={words} />
      <Programmes report={report} words={words} />
      <Timeline funding={funding} words={words} />
      <Papers papers={funding.papers} words={words} />
      {funding.rules.length > 0 && (
        <section>
          <h3>{words.funding.rules}</h3>
          <RuledList texts={funding.rules} />
        </section>
      )}
    </section>
  )
}

function Guard({ guard, words }: { guard: OrderGuard; words: TwinWords }) {
  const { closes, staysOpen, wouldChange } = words.funding.guard
  return (
    <div className={`twin-callout twin-callout-${guard.tone}`}>
      <p>
        <strong>{guard.headline}</strong>
      </p>
      <SentenceList title={closes} sentences={guard.closes} />
      <SentenceList title={staysOpen} sentences={guard.staysOpen} />
      <SentenceList title={wouldChange} sentences={guard.wouldChange} />
      {guard.rule !== '' && <p className="secondary twin-small">{guard.rule}</p>}
    </div>
  )
}

const marks = { met: '✓ ', partly: '± ', notMet: '– ', open: '? ' }

/** How ready the project is: index, what caps it, and the criteria, those first that would add most. */
function Readiness({ readiness, words }: { readiness: ReadinessReport; words: TwinWords }) {
  const { columns } = words.funding.readiness
  const met = readiness.criteria.filter(({ outcome }) => outcome === 'met')
  const left = readiness.criteria
    .filter(({ outcome }) => outcome !== 'met')
    .toSorted((one, other) => other.gain - one.gain)
  return (
    <section>
      <h3>{readiness.title}</h3>
      <p>
        <strong>{words.scale(readiness.bandText, readiness.indexText)}</strong>
      </p>
      <p>{readiness.advice}</p>
      <RuledList texts={readiness.caps} />
      <TwinTable
        caption={readiness.title}
        heads={[columns.name, columns.outcome, columns.toDo, columns.gain]}
        rows={left.map(({ question, name, outcome, outcomeText, toDo, gain }) => ({
          id: question,
          cells: [name, marks[outcome] + outcomeText, toDo, gain === 0 ? '' : `+${Math.round(gain)}`],
        }))}
      />
      {met[0] && (
        <Labelled label={marks.met + met[0].outcomeText} look="good">
          {met.map(({ name }) => name).join('; ')}
        </Labelled>
      )}
    </section>
  )
}
