import { useRef } from 'react'
import { Drawing } from '../drawings/Drawing'
import { waterAt } from '../drawings/waters'
import { PlaceLink } from '../parts/PlaceLink'
import { ResultWay } from '../parts/ResultWay'
import { Actions } from './Actions'
import { AllAnswers, Method } from './Background'
import { ChartBlock } from './ChartBlock'
import { Clarify } from './Clarify'
import { Contents } from './Contents'
import { Funding } from './Funding'
import { Monday } from './Monday'
import { Offers } from './Offers'
import type { ResultsScreenProps, ResultsTools } from './props'
import { partNamed, reveal } from './reveal'
import { Summary } from './Summary'
import { Topics } from './Topics'
import { useOpenForPrint } from './useOpenForPrint'
import { WhatIfPanel } from '../whatIf/WhatIfPanel'
import '../styles/results.css'

/** The result: one sentence, the figure with its range, topics, what to do next with who helps, and why. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { report, messages, send, pageOf, suppositions } = props
  const screen = useRef<HTMLDivElement>(null)
  useOpenForPrint(screen)
  const show = (target: string) => {
    const part = screen.current && partNamed(screen.current, target)
    if (part) reveal(part)
    return part !== null && part !== undefined
  }
  const { levels, headings, shortlist } = report
  const openOffer = (id: string) => {
    if (!show(`offer.${id}`)) send({ type: 'place.requested', place: { screen: 'offers', part: id } })
  }
  const tools: ResultsTools = {
    messages,
    send,
    pageOf,
    returnTo: 'results',
    levels,
    headings,
    shortlist,
    show,
    openOffer,
  }
  const offers = [...report.recommendations, ...report.context]
  return (
    <div className="results" ref={screen}>
      <ResultWay here="results" words={messages.way} send={send} />
      <Summary report={report} tools={tools} takesFocus={props.takesFocus} />
      <Actions {...props} />
      <Contents report={report} hasWhatIf={suppositions !== null} tools={tools} />
      <Topics topics={report.topics} tools={tools}>
        <ChartBlock report={report} tools={tools} />
      </Topics>
      <Monday report={report} offers={offers} suppositions={suppositions} tools={tools} />
      {suppositions && <WhatIfPanel report={report} suppositions={suppositions} tools={tools} />}
      <Funding funding={report.funding} tools={tools} />
      <Offers report={report} tools={tools} />
      <Clarify clarifications={report.clarifications} topics={report.topics} tools={tools} />
      <AllAnswers report={report} tools={tools} />
      <Method report={report} tools={tools} />
      <nav className="results-back" aria-label={messages.actions.title}>
        <PlaceLink to={{ screen: 'review' }} send={send}>
          {messages.actions.review}
        </PlaceLink>
        <PlaceLink to={{ screen: 'tasks' }} send={send}>
          {messages.actions.overview}
        </PlaceLink>
      </nav>
      <div className="results-water">
        <Drawing drawing={waterAt(report.summary.indicative)} />
      </div>
    </div>
  )
}
