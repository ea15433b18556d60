import type { ReportRecommendation, ReportStep } from '../../report/reportDocument'
import type { Suppositions } from '../whatIf/supposing'
import { SupposeStep } from '../whatIf/SupposeStep'
import type { ResultsTools } from './props'
import { StepReasons } from './StepReasons'

type PlanProps = {
  steps: readonly ReportStep[]
  offers: readonly ReportRecommendation[]
  suppositions: Suppositions | null
  tools: ResultsTools
}

/** Steps in their order, each with its reason and who helps folded below it. */
export function Plan({ steps, ...props }: PlanProps) {
  return (
    <ol className="plan" start={steps[0]?.rank}>
      {steps.map((step) => (
        <li key={step.field} value={step.rank}>
          <span className="plan-number" aria-hidden="true">
            {step.rank}
          </span>
          <Step step={step} {...props} />
        </li>
      ))}
    </ol>
  )
}

function Step({ step, offers, suppositions, tools }: { step: ReportStep } & Omit<PlanProps, 'steps'>) {
  const { messages } = tools
  return (
    <div className="plan-step">
      <h3>{step.action}</h3>
      <p className="secondary">
        {messages.steps.from(step.topicTitle, step.fieldName, String(step.from), String(step.to))}
        {step.bottleneck && <span className="tag tag-flag">{messages.topics.bottleneck}</span>}
      </p>
      <SupposeStep step={step} suppositions={suppositions} tools={tools} />
      <details className="step-more">
        <summary>
          {messages.steps.more}
          <span className="visually-hidden">{messages.of(step.action)}</span>
        </summary>
        <StepReasons step={step} offers={offers} tools={tools} />
      </details>
    </div>
  )
}
