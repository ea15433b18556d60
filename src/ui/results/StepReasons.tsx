import type { ReportRecommendation, ReportStep } from '../../report/reportDocument'
import type { ResultsTools } from './props'
import { ToQuestion } from './ToQuestion'

type Props = { step: ReportStep; offers: readonly ReportRecommendation[]; tools: ResultsTools }

/** Why a step stands where it stands, what is reached by it, everybody who helps, and its answer. */
export function StepReasons({ step, offers, tools }: Props) {
  const { steps: words } = tools.messages
  const helping = offers.filter((offer) => step.offers.includes(offer.id))
  return (
    <div className="step-reasons">
      <p>
        <span className="label">{words.why}</span> {step.reason}
      </p>
      <p>
        <span className="label">{words.reached}</span> {step.reached}
      </p>
      {helping.length > 0 && (
        <>
          <p className="label">{words.offers(helping.length)}</p>
          <ul className="plan-help">
            {helping.map((offer) => (
              <li key={offer.id}>
                <button type="button" className="link-button" onClick={() => tools.openOffer(offer.id)}>
                  {offer.name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ToQuestion question={step.question} name={step.fieldName} kind="changeAnswer" tools={tools} />
      </p>
    </div>
  )
}
