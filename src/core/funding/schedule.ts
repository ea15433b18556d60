import type { FundingTerms } from '../catalogue/entry'
import { addDays, type IsoDate } from '../date'
import type { Funding } from './funding'
import { openPreparations, type PreparationId } from './preparations'

export type StepId = PreparationId | 'call' | 'application' | 'processing' | 'approval' | 'order'

/** A step from its first to its last day; a step of one day has both on it. */
export type ScheduleStep = {
  id: StepId
  from: IsoDate
  to: IsoDate
  /** Steps that have to be finished before it begins. */
  waitsFor: readonly StepId[]
}

/** The order of steps for one programme; days are estimates from usual lead times. */
export type Schedule = {
  steps: readonly ScheduleStep[]
  /** First day on which something may be ordered. */
  earliestStart: IsoDate
  /** True where the wanted start comes before that day. */
  isTooSoon: boolean
  /** True where the next call or drawing sets the day, which is not known: nothing is earlier than shown. */
  waitsForCall: boolean
}

/** Usual time of processing: ten weeks. */
const processingDays = 70

/**
 * What to do in which order from `today`: open preparations side by side, then the application, processing and approval.
 * The start rule of the programme decides which of them the order has to wait for. `null` for services and without a project.
 */
export function scheduleOf(terms: FundingTerms, funding: Funding, today: IsoDate): Schedule | null {
  const { project, readiness } = funding
  if (!project || terms.instrument === 'service') return null
  const preparations = openPreparations(terms, readiness)
  const appliedOn = addDays(today, Math.max(0, ...preparations.map(({ days }) => days)))
  const approvedOn = addDays(appliedOn, processingDays)
  const waitsForCall = terms.needs.some((need) => need === 'call-or-round' || need === 'lottery')
  const before: StepId[] = [...preparations.map(({ id }) => id), ...(waitsForCall ? ['call' as const] : [])]
  const start = startAfter(terms, { today, appliedOn, approvedOn })
  const wanted = project.wantedStart
  const orderedOn = wanted !== null && wanted > start.from ? wanted : start.from
  const steps: ScheduleStep[] = [
    ...preparations.map(({ id, days }) => step(id, today, addDays(today, days))),
    ...(waitsForCall ? [step('call', appliedOn, appliedOn)] : []),
    step('application', appliedOn, appliedOn, before),
    step('processing', appliedOn, approvedOn, ['application']),
    step('approval', approvedOn, approvedOn, ['processing']),
  ]
  const order = step('order', orderedOn, orderedOn, start.waitsFor)
  const place = steps.findIndex(({ from }) => from > orderedOn)
  return {
    steps: place < 0 ? [...steps, order] : [...steps.slice(0, place), order, ...steps.slice(place)],
    earliestStart: start.from,
    isTooSoon: wanted !== null && wanted < start.from,
    waitsForCall,
  }
}

type Days = Readonly<Record<'today' | 'appliedOn' | 'approvedOn', IsoDate>>

/** What the first order has to wait for; a tax advantage is claimed afterwards. */
function startAfter({ instrument, startRule }: FundingTerms, { today, appliedOn, approvedOn }: Days) {
  const waits = (from: IsoDate, ...waitsFor: StepId[]) => ({ from, waitsFor })
  if (instrument === 'tax') return waits(today)
  switch (startRule) {
    case 'after-approval':
      return waits(approvedOn, 'approval')
    case 'after-application':
    case 'after-bank-application':
      return waits(appliedOn, 'application')
    case 'none':
      return waits(today)
  }
}

function step(id: StepId, from: IsoDate, to: IsoDate, waitsFor: readonly StepId[] = []): ScheduleStep {
  return { id, from, to, waitsFor }
}
