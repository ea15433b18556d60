import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportFunding, TimelineStep } from '../../report/reportFunding'
import { Icon } from '../icons/Icon'
import { Callout } from '../parts/Callout'
import { PartHeading } from '../parts/PartHeading'
import { SaveButton } from '../parts/SaveButton'
import { spansOf, type Span } from './spans'

type Props = { funding: ReportFunding; messages: PlanMessages; onCalendar: () => Promise<string> }

/** The steps in their order, each with its days and where it lies in the whole time. */
export function Timeline({ funding: { timeline, earliestStart }, messages, onCalendar }: Props) {
  if (timeline.length === 0) return null
  const words = messages.timeline
  const spans = spansOf(timeline)
  return (
    <section className="timetable">
      <PartHeading part="timeline">{words.title}</PartHeading>
      <p className="secondary">{words.intro}</p>
      {earliestStart && (
        <Callout picture={<Icon name="calendar" />}>
          <p>{earliestStart.text}</p>
        </Callout>
      )}
      {timeline.some(({ guarded }) => guarded) && (
        <p className="guarded-hint">
          <Lock /> {words.guardedHint}
        </p>
      )}
      <ol className="timetable-steps">
        {timeline.map((step) => (
          <Step key={step.id} step={step} span={spans.get(step.id)} words={words} />
        ))}
      </ol>
      <SaveButton
        label={words.calendar}
        hint={words.calendarHint}
        look="button button-secondary"
        icon="calendar"
        messages={messages}
        save={onCalendar}
      />
    </section>
  )
}

type StepProps = { step: TimelineStep; span: Span | undefined; words: PlanMessages['timeline'] }

function Step({ step, span, words }: StepProps) {
  return (
    <li className={step.guarded ? 'timetable-step is-guarded' : 'timetable-step'}>
      <p className="timetable-when">
        <time dateTime={step.from}>{step.whenText}</time>
      </p>
      {span && (
        <svg className="span-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="share-ground" x="0" y="1.5" width="100" height="1" />
          <rect className="share-part" x={span.from} y="0" width={span.width} height="4" />
        </svg>
      )}
      <h3>{step.title}</h3>
      {step.guarded && (
        <p className="guarded">
          <Lock /> {words.guarded}
        </p>
      )}
      <p>{step.text}</p>
      {step.waitsFor.length > 0 && (
        <p className="secondary">
          {words.waitsFor}: {step.waitsFor.join(', ')}
        </p>
      )}
    </li>
  )
}

function Lock() {
  return (
    <svg className="lock" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <rect x="2.75" y="7" width="10.5" height="7.5" rx="1.25" fill="currentColor" />
    </svg>
  )
}
