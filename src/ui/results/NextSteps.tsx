import type { ReportDocument, ReportRecommendation, ReportStep } from '../../report/reportDocument'
import { PartHeading } from '../parts/PartHeading'
import type { ResultsTools } from './props'
import { ToQuestion } from './ToQuestion'

type Props = { report: ReportDocument; offers: readonly ReportRecommendation[]; tools: ResultsTools }
type PlanProps = {
  steps: readonly ReportStep[]
  offers: readonly ReportRecommendation[]
  tools: ResultsTools
}

const shownAtOnce = 5

/** What to do, in order, each step with its reason and who helps. */
export function NextSteps({ report, offers, tools }: Props) {
  const { nextSteps: steps, summary } = report
  const words = tools.messages.steps
  const later = steps.slice(shownAtOnce)
  return (
    <section className="results-steps">
      <PartHeading part="nextSteps">{tools.headings.nextSteps}</PartHeading>
      {steps.length === 0 && <p>{summary.indicative === null ? words.notYet : words.none}</p>}
      <Plan steps={steps.slice(0, shownAtOnce)} offers={offers} tools={tools} />
      {later.length > 0 && (
        <details>
          <summary>{words.all(later.length)}</summary>
          <Plan steps={later} offers={offers} tools={tools} />
        </details>
      )}
    </section>
  )
}

function Plan({ steps, offers, tools }: PlanProps) {
  const first = steps[0]
  if (first === undefined) return null
  return (
    <ol className="plan" start={first.rank}>
      {steps.map((step) => (
        <li key={step.field} value={step.rank}>
          <span className="plan-number" aria-hidden="true">
            {step.rank}
          </span>
          <Step step={step} offers={offers} tools={tools} />
        </li>
      ))}
    </ol>
  )
}

function Step({ step, offers, tools }: { step: ReportStep } & Pick<PlanProps, 'offers' | 'tools'>) {
  const { steps: words, topics } = tools.messages
  const helping = offers.filter((offer) => step.offers.includes(offer.id))
  return (
    <div className="plan-step">
      <div>
        <h3>{step.action}</h3>
        <p className="secondary">
          {words.from(step.topicTitle, step.fieldName, String(step.from), String(step.to))}
          {step.bottleneck && <span className="tag tag-flag">{topics.bottleneck}</span>}
        </p>
        <p>
          <span className="label">{words.why}</span> {step.reason}
        </p>
        <p>
          <span className="label">{words.reached}</span> {step.reached}
        </p>
      </div>
      <div className="plan-actions">
        {helping.length > 0 && (
          <details className="plan-help">
            <summary>{words.offers(helping.length)}</summary>
            <ul>
              {helping.map((offer) => (
                <li key={offer.id}>
                  <button type="button" className="link-button" onClick={() => tools.openOffer(offer.id)}>
                    {offer.name}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        <ToQuestion question={step.question} name={step.fieldName} kind="changeAnswer" tools={tools} />
      </div>
    </div>
  )
}
