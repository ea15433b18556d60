import { Fragment } from 'react'
import type { ReportStep } from '../../report/reportDocument'
import { Labelled } from './Labelled'
import { Name } from './Name'
import type { ChapterProps } from './props'
import { TwinTable } from './TwinTable'

/** So many steps are told with their reasons, and so many of those that help with one are named. */
const inFull = 6
const mostHelpers = 3

function helpersOf({ offers }: ReportStep, names: ReadonlyMap<string, string>): string[] {
  return [...new Set(offers.flatMap((id) => names.get(id) ?? []))].slice(0, mostHelpers)
}

function Helpers({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <Labelled label={label}>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && '; '}
          <Name text={name} />
        </Fragment>
      ))}
    </Labelled>
  )
}

/** What to do, in order, with who helps; then what is still to be clarified. */
export function Steps({ report, words }: ChapterProps) {
  const { steps } = words
  const { intro, items, postponedText } = report.clarifications
  const names = new Map(report.recommendations.map(({ id, name }) => [id, name]))
  return (
    <section>
      <h2>{report.headings.nextSteps}</h2>
      {report.nextSteps.length === 0 && <p>{steps.none}</p>}
      <ol className="twin-steps">
        {report.nextSteps.slice(0, inFull).map((step) => (
          <li key={step.field} className="twin-card">
            <h3>{step.action}</h3>
            {step.bottleneck && (
              <p>
                <strong className="twin-bad">{steps.bottleneck}</strong>
              </p>
            )}
            <p className="secondary">{steps.place(step.topicTitle, step.fieldName, step.from, step.to)}</p>
            <Labelled label={steps.reached}>{step.reached}</Labelled>
            <Labelled label={steps.reason}>{step.reason}</Labelled>
            <Helpers label={steps.offers} names={helpersOf(step, names)} />
          </li>
        ))}
      </ol>
      {report.nextSteps.length > inFull && <h3>{steps.more}</h3>}
      <TwinTable
        caption={steps.more}
        heads={[steps.columns.rank, steps.columns.action, steps.columns.place, steps.columns.levels]}
        named={1}
        rows={report.nextSteps.slice(inFull).map((step) => ({
          id: step.field,
          cells: [step.rank, step.action, step.fieldName, steps.levels(step.from, step.to)],
        }))}
      />
      <h3>{report.headings.clarifications}</h3>
      <p>{intro}</p>
      {items.length > 0 && (
        <ul>
          {items.map(({ field, topicTitle, name, text }) => (
            <li key={field}>
              <strong>
                {topicTitle}, {name}:
              </strong>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
      {postponedText !== '' && <p>{postponedText}</p>}
    </section>
  )
}
