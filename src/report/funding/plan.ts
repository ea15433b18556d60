import type { Schedule, ScheduleStep, StepId } from '../../core/funding/schedule'
import { scheduleOf } from '../../core/funding/schedule'
import type { ReportFunding, TimelineStep } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import type { Programme } from './programmes'

/** The order of steps for one programme with the earliest start; empty without one. */
export function planOf(
  lead: Programme | undefined,
  programmes: readonly Programme[],
  context: ReportContext,
): Pick<ReportFunding, 'timeline' | 'earliestStart'> {
  const schedule = lead ? scheduleOf(lead.terms, context.funding, context.today) : null
  if (!lead || !schedule) return { timeline: [], earliestStart: null }
  return {
    timeline: schedule.steps.map((step) => timelineStep(step, schedule, lead, context)),
    earliestStart: { iso: schedule.earliestStart, text: startText(schedule, lead, programmes, context) },
  }
}

function startText(
  schedule: Schedule,
  { id, name, terms }: Programme,
  programmes: readonly Programme[],
  context: ReportContext,
): string {
  const { messages, formats, funding } = context
  const say = messages.funding.plan
  const order = schedule.steps.find((step) => step.id === 'order')
  const because =
    !order || order.waitsFor.length === 0
      ? say.startAtOnce
      : terms.startRule === 'after-approval'
        ? say.startAfterApproval
        : say.startAfterApplication
  const stricter =
    terms.startRule === 'after-approval'
      ? undefined
      : programmes.find((other) => other.terms.startRule === 'after-approval')
  const wanted = funding.project?.wantedStart ?? null
  return [
    say.start(formats.date(schedule.earliestStart), name, because),
    ...(schedule.isTooSoon && wanted !== null ? [say.tooSoon(formats.date(wanted))] : []),
    ...(stricter ? [say.losesOthers(stricter.name)] : []),
    ...(schedule.waitsForCall ? [say.waitsForCall] : []),
    ...(context.shortlist.includes(id) ? [] : [say.otherProgramme]),
  ].join(' ')
}

function timelineStep(
  step: ScheduleStep,
  schedule: Schedule,
  lead: Programme,
  context: ReportContext,
): TimelineStep {
  const say = context.messages.funding.plan
  const { title, text } = say.steps[step.id]
  const isGuarded = step.id === 'order' && step.waitsFor.length > 0
  return {
    id: step.id,
    title,
    from: step.from,
    to: step.to,
    whenText: whenText(step, schedule, context),
    waitsFor: step.waitsFor.map((id) =>
      step.id === 'order' ? letter(id, lead, context) : say.steps[id].title,
    ),
    guarded: isGuarded,
    text:
      step.id === 'order'
        ? orderText(step, lead, context)
        : step.id === 'application'
          ? `${say.forProgramme(lead.name)} ${text}`
          : text,
  }
}

function orderText({ waitsFor }: ScheduleStep, { terms }: Programme, { messages }: ReportContext): string {
  const say = messages.funding.plan
  if (waitsFor.length === 0) return say.guardNone
  const { text } = say.steps.order
  if (terms.startRule === 'after-approval') return `${say.guardApproval} ${text}`
  return `${terms.startRule === 'after-bank-application' ? say.guardBank : say.guardApplication} ${text}`
}

function letter(id: StepId, { terms }: Programme, { messages }: ReportContext): string {
  const say = messages.funding.plan
  if (id === 'approval') return say.letterApproval
  if (id !== 'application') return say.steps[id].title
  return terms.startRule === 'after-bank-application' ? say.letterBank : say.letterApplication
}

function whenText(
  { id, from, to }: ScheduleStep,
  { waitsForCall }: Schedule,
  { messages, formats, today }: ReportContext,
): string {
  const say = messages.funding.plan
  const [first, last] = [formats.date(from), formats.date(to)]
  switch (id) {
    case 'processing':
      return say.period(first, last)
    case 'application':
    case 'approval':
      return waitsForCall ? say.notBefore(last) : say.about(last)
    case 'call':
      return say.dateOpen
    case 'order':
      return say.notBefore(first)
    default:
      return from === today ? say.until(last) : say.period(first, last)
  }
}
