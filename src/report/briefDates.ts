import { addDays, addMonths } from '../core/date'
import type { BriefInput } from './brief'
import type { BriefDate, BriefHelper, BriefMoney, BriefStep } from './reportBrief'
import type { TimelineStep } from './reportFunding'

type Named = { steps: readonly BriefStep[]; helpers: readonly BriefHelper[]; money: readonly BriefMoney[] }

const most = 5
/** Two weeks to ask for a talk, four to begin, half a year until the next check. */
const usual = { contactDays: 14, beginDays: 28, againMonths: 6 }
/** Later days are no deadline that one acts on now. */
const nearMonths = 12

/** What to do by when: the order of steps first, then last days of what is named, then days that make sense; by day. */
export function briefDates(input: BriefInput, named: Named): BriefDate[] {
  const plan = planDates(input)
  const deadlines = deadlineDates(input, named)
  const set = [...plan, ...deadlines]
  return [...set, ...sensibleDates(input, named).slice(0, Math.max(0, most - set.length))]
    .slice(0, most)
    .toSorted((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0))
}

/** At most four steps of the plan, those that decide before those that prepare; in their order. */
function planDates({ report, say, formats }: BriefInput): BriefDate[] {
  const { timeline } = report.funding
  const deciding = timeline.filter(({ id }) => id === 'application' || id === 'order')
  const preparing = timeline.filter(
    ({ id, from, to }) =>
      !['application', 'order', 'processing', 'approval', 'call'].includes(id) && from < to,
  )
  const picked = [...preparing.slice(0, 4 - deciding.length), ...deciding]
  return picked.map((step): BriefDate => {
    const isPreparation = preparing.includes(step)
    return {
      iso: step.to,
      whenText: isPreparation ? say.by(formats.date(step.to)) : step.whenText,
      text: isPreparation ? `${step.title}.` : stepText(step),
      source: 'plan',
    }
  })
}

/** The application with its programme, and the order with what it waits for: the first sentence says it. */
function stepText({ id, title, text }: TimelineStep): string {
  // No full stop after a single letter, as in "e. V.", ends a sentence.
  const [first = text] = /^.*?(?<![^\p{L}]\p{L})[.!?](?=\s|$)/su.exec(text) ?? []
  return id === 'application' ? first : `${title}: ${first}`
}

/** Last days of what is chosen or named here, one line for each day. */
function deadlineDates({ report, say, formats }: BriefInput, { helpers, money }: Named): BriefDate[] {
  const ids = new Set([...report.shortlist, ...helpers.map(({ id }) => id), ...money.map(({ id }) => id)])
  const horizon = addMonths(report.date.iso, nearMonths)
  const days = new Map<string, string[]>()
  for (const { id, name, outcome, validUntil } of report.recommendations) {
    const isOpen = outcome === 'fits' || outcome === 'perhaps'
    if (!isOpen || !ids.has(id) || validUntil === undefined || validUntil > horizon) continue
    if (validUntil >= report.date.iso) days.set(validUntil, [...(days.get(validUntil) ?? []), name])
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([iso, names]) => ({
      iso,
      whenText: say.by(formats.date(iso)),
      text: say.runsOut(formats.items(names.slice(0, 2)), names.length > 1),
      source: 'deadline',
    }))
}

/** Days that follow from the steps themselves; nobody else has set them, and the words say so. */
function sensibleDates({ report, say, formats }: BriefInput, { steps, helpers }: Named): BriefDate[] {
  const today = report.date.iso
  const at = (iso: string, text: string): BriefDate => ({
    iso,
    whenText: say.ideallyBy(formats.date(iso)),
    text,
    source: 'advice',
  })
  const [helper] = helpers
  const [step] = steps
  const open = report.clarifications.items.length
  const again = addMonths(today, usual.againMonths)
  return [
    ...(helper ? [at(addDays(today, usual.contactDays), say.contact(helper.name))] : []),
    ...(open > 0 ? [at(addDays(today, usual.contactDays), say.answerOpen(open))] : []),
    ...(step && report.nextSteps.length > 0
      ? [at(addDays(today, usual.beginDays), say.begin(step.action))]
      : []),
    { ...at(again, say.again), whenText: say.during(formats.date(again.slice(0, 7))) },
  ]
}
