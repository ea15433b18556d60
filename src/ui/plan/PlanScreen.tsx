import { useRef } from 'react'
import { Contacts } from '../chamber/Contacts'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { PlaceLink } from '../parts/PlaceLink'
import { ResultWay } from '../parts/ResultWay'
import { partNamed, reveal } from '../results/reveal'
import { useOpenForPrint } from '../results/useOpenForPrint'
import { Sentence } from '../terms/KnownTerms'
import { Firm } from './Firm'
import { Guard } from './Guard'
import { NoProject } from './NoProject'
import { Papers } from './Papers'
import { PlanContents } from './PlanContents'
import { Programmes } from './Programmes'
import type { PlanScreenProps, PlanTools } from './props'
import { Readiness } from './Readiness'
import { Rules } from './Rules'
import { Sketch } from './Sketch'
import { Timeline } from './Timeline'
import '../styles/results.css'
import '../styles/plan.css'
import '../styles/planPrint.css'

/** Ready for funding: what ordering has closed, what is judged, which programmes, what comes first, by when. */
export function PlanScreen(props: PlanScreenProps) {
  const { report, messages, send, pageOf } = props
  const { funding } = report
  const screen = useRef<HTMLDivElement>(null)
  const heading = useHeadingFocus(props.takesFocus)
  useOpenForPrint(screen)
  const show = (target: string) => {
    const part = screen.current && partNamed(screen.current, target)
    if (part) reveal(part)
  }
  const tools: PlanTools = { messages, send, pageOf, returnTo: 'plan', shortlist: report.shortlist }
  return (
    <div className="results funding" ref={screen}>
      <ResultWay here="plan" words={messages.way} send={send} />
      <section className="funding-head">
        <p className="results-eyebrow">{[report.company, report.date.text].filter(Boolean).join(' · ')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {messages.title}
        </h1>
        <Sentence className="lead" text={funding.headline} />
        {funding.paragraphs.map((paragraph) => (
          <Sentence key={paragraph} text={paragraph} />
        ))}
        <p className="funding-disclaimer">
          {funding.disclaimer} {funding.asOf}
        </p>
      </section>
      {funding.orderGuard && <Guard guard={funding.orderGuard} tools={tools} />}
      {!funding.hasProject && <NoProject tools={tools} />}
      <PlanContents funding={funding} messages={messages} show={show} />
      {funding.readiness && (
        <Readiness
          readiness={funding.readiness}
          isOrdered={funding.orderGuard?.tone === 'bad'}
          tools={tools}
        />
      )}
      <Programmes report={report} groups={funding.groups} tools={tools} />
      <Timeline funding={funding} messages={messages} onCalendar={props.onCalendar} />
      <Papers papers={funding.papers} messages={messages} />
      {funding.hasProject && <Sketch {...props} />}
      <Contacts chamber={report.chamber} newTab={messages.newTab} />
      <Firm funding={funding} tools={tools} />
      <Rules rules={funding.rules} messages={messages} />
      <nav className="results-back" aria-label={messages.results}>
        <PlaceLink to={{ screen: 'results' }} send={send}>
          {messages.results}
        </PlaceLink>
        <PlaceLink to={{ screen: 'tasks' }} send={send}>
          {messages.overview}
        </PlaceLink>
      </nav>
    </div>
  )
}
