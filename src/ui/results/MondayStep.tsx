import type { BriefStep } from '../../report/reportBrief'
import type { ReportRecommendation, ReportStep } from '../../report/reportDocument'
import type { Suppositions } from '../whatIf/supposing'
import { SupposeStep } from '../whatIf/SupposeStep'
import type { ResultsTools } from './props'
import { StepReasons } from './StepReasons'

type Props = {
  brief: BriefStep
  /** The step behind it; absent where a question is to be answered first. */
  step: ReportStep | undefined
  offers: readonly ReportRecommendation[]
  suppositions: Suppositions | null
  tools: ResultsTools
}

/** One of the three first steps: what to do, who helps, and folded why. */
export function MondayStep({ brief, step, offers, suppositions, tools }: Props) {
  const { monday, steps: words, topics } = tools.messages
  const { offer } = brief
  return (
    <div className="plan-step">
      <h3>{brief.action}</h3>
      <p className="secondary">
        {step === undefined
          ? `${brief.topicTitle} · ${brief.reason}`
          : words.from(step.topicTitle, step.fieldName, String(step.from), String(step.to))}
        {step?.bottleneck && <span className="tag tag-flag">{topics.bottleneck}</span>}
      </p>
      {offer && (
        <p>
          <span className="label">{monday.who}</span>{' '}
          <button type="button" className="link-button" onClick={() => tools.openOffer(offer.id)}>
            {offer.name}
          </button>
        </p>
      )}
      {step && (
        <>
          <SupposeStep step={step} suppositions={suppositions} tools={tools} />
          <details className="step-more">
            <summary>
              {words.more}
              <span className="visually-hidden">{tools.messages.of(brief.action)}</span>
            </summary>
            <StepReasons step={step} offers={offers} tools={tools} />
          </details>
        </>
      )}
    </div>
  )
}
