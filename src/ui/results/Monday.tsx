import type { ReportDocument, ReportRecommendation } from '../../report/reportDocument'
import { PartHeading } from '../parts/PartHeading'
import type { Suppositions } from '../whatIf/supposing'
import { WhatIfBar } from '../whatIf/WhatIfBar'
import { FirstMoves } from './FirstMoves'
import { MondayStep } from './MondayStep'
import { Plan } from './NextSteps'
import type { ResultsTools } from './props'

type Props = {
  report: ReportDocument
  offers: readonly ReportRecommendation[]
  suppositions: Suppositions | null
  tools: ResultsTools
}

/** What to do first, with whom and by when; all other steps folded below. */
export function Monday({ report, offers, suppositions, tools }: Props) {
  const { nextSteps: steps, brief, summary } = report
  const { monday: words, steps: stepWords } = tools.messages
  const later = steps.slice(brief.steps.length)
  const isKnown = steps.length > 0
  return (
    <section className="results-steps">
      <PartHeading part="nextSteps">{words.title}</PartHeading>
      {!isKnown && brief.steps.length === 0 && (
        <p>{summary.indicative === null ? stepWords.notYet : brief.noSteps}</p>
      )}
      <div className="monday">
        <ol className="plan">
          {brief.steps.map((step, index) => (
            <li key={step.action}>
              <span className="plan-number" aria-hidden="true">
                {index + 1}
              </span>
              <MondayStep
                brief={step}
                step={steps[index]}
                offers={offers}
                suppositions={suppositions}
                tools={tools}
              />
            </li>
          ))}
        </ol>
        <FirstMoves report={report} tools={tools} />
      </div>
      {isKnown && later.length > 0 && (
        <details className="later-steps">
          <summary>{stepWords.all(later.length)}</summary>
          <Plan steps={later} offers={offers} suppositions={suppositions} tools={tools} />
        </details>
      )}
      {suppositions && <WhatIfBar report={report} suppositions={suppositions} tools={tools} />}
    </section>
  )
}
