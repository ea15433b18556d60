import type { Formats } from '../i18n/format'
import type { ReportMessages } from '../i18n/report/de'
import { briefDates } from './briefDates'
import type { BriefHelper, BriefMoney, BriefStep, ReportBrief } from './reportBrief'
import type { ReportDocument, ReportRecommendation } from './reportDocument'

/** What the summary is made from: the report itself, and how its language writes days. */
export type BriefInput = {
  report: Omit<ReportDocument, 'brief'>
  say: ReportMessages['brief']
  formats: Formats
}

const most = 3
const helperKinds: readonly ReportRecommendation['kind'][] = [
  'competence-centre',
  'network',
  'chamber',
  'test-lab',
]

/** The summary on one page: everything follows from what the report says, and nothing is invented. */
export function briefOf(input: BriefInput): ReportBrief {
  const { report, say } = input
  const { summary, funding, clarifications } = report
  const steps = stepsOf(input)
  const helpers = helpersOf(input)
  const money = moneyOf(input)
  const none = money.length === 0 && funding.hasProject ? [say.noProgramme] : []
  return {
    headings: say.headings,
    standing: [summary.headline, ...summary.paragraphs.slice(0, 1)],
    steps,
    noSteps: clarifications.items.length === 0 ? say.noSteps : '',
    helpers,
    noHelpers: say.noHelpers,
    money,
    moneyText: [funding.headline, ...(funding.hasProject ? none : [say.noProject])].join(' '),
    dates: briefDates(input, { steps, helpers, money }),
  }
}

function stepsOf({ report, say }: BriefInput): BriefStep[] {
  if (report.nextSteps.length === 0)
    return report.clarifications.items.slice(0, most).map(({ name, text, topicTitle }) => ({
      action: say.answer(name),
      reason: text,
      topicTitle,
    }))
  return report.nextSteps.slice(0, most).map(({ action, reason, topicTitle, offers }) => {
    const offer = suitable(report).find(({ id }) => id === offers[0])
    return { action, reason, topicTitle, ...(offer ? { offer: { id: offer.id, name: offer.name } } : {}) }
  })
}

/** Those chosen, then those that help with the three steps, then the best: of different kinds as far as there are any. */
function helpersOf({ report, say, formats }: BriefInput): BriefHelper[] {
  const steps = report.nextSteps.slice(0, most)
  const all = suitable(report).filter(({ kind }) => kind !== 'funding-programme')
  const chosen = report.shortlist.flatMap((id) => all.find((one) => one.id === id) ?? [])
  const helping = all
    .filter((one) => helperKinds.includes(one.kind) && isNeeded(one, report))
    .toSorted(fitsFirst)
  const forSteps = helping.filter(({ id }) => steps.some(({ offers }) => offers.includes(id)))
  const ordered = [...new Set([...chosen, ...forSteps, ...helping])]
  const firstOfKind = ordered.filter(
    ({ kind }, index) => ordered.findIndex((other) => other.kind === kind) === index,
  )
  return [...new Set([...chosen, ...firstOfKind, ...ordered])].slice(0, most).map((offer) => {
    const ranks = steps.flatMap(({ rank, offers }) => (offers.includes(offer.id) ? String(rank) : []))
    const why =
      ranks.length > 0 ? say.helpsWith(formats.list(ranks), ranks.length > 1) : (offer.reasons[0] ?? '')
    const place = [offer.place ?? offer.regionText, offer.distanceText].filter((part) => part !== undefined)
    const { id, name, url, apply } = offer
    return {
      id,
      name,
      text: `${[offer.kindText, ...place].join(', ')}. ${why}`.trim(),
      contact: apply ?? (url === null ? say.searched : say.website(url)),
      url,
    }
  })
}

/** The best programme of each group, then the next ones; what fits before what may fit. Without a project only help for free. */
function moneyOf({ report, say }: BriefInput): BriefMoney[] {
  const offers = new Map(suitable(report).map((offer) => [offer.id, offer]))
  const groups = report.funding.groups
    .filter(({ id }) => id !== 'services')
    .map(({ programmes }) => programmes.flatMap((id) => offers.get(id) ?? []))
    .map((group) => group.toSorted((a, b) => rankOf(a, report) - rankOf(b, report)))
  const services = report.funding.groups.flatMap(({ id, programmes }) =>
    id === 'services' ? programmes : [],
  )
  const free = services.flatMap((id) => offers.get(id) ?? [])
  const firsts = groups.flatMap((group) => group.slice(0, 1))
  const ordered = [...new Set([...firsts, ...groups.flat().toSorted(fitsFirst), ...free])]
  return ordered.slice(0, most).map((offer) => {
    const text = amountOf(offer, say)
    return { id: offer.id, name: offer.name, text: offer.outcome === 'perhaps' ? say.perhaps(text) : text }
  })
}

function amountOf({ money, instrument, open }: ReportRecommendation, say: ReportMessages['brief']): string {
  const [amount] = money
  if (amount !== undefined) return amount
  if (instrument === 'service') return say.free
  if (instrument === 'tax' && open.length === 0) return say.tax
  return open[0] ? `${say.noAmount} ${say.openFor(open[0].text)}` : say.noAmount
}

/** Chosen, then with an amount that is sure, then what fits, then what has an amount. */
function rankOf({ id, outcome, money }: ReportRecommendation, { shortlist }: BriefInput['report']): number {
  if (shortlist.includes(id)) return 0
  if (outcome === 'fits') return money.length > 0 ? 1 : 2
  return money.length > 0 ? 3 : 4
}

/** True for what serves a topic in which there is something to do, and for all while nothing is known. */
function isNeeded({ topicIds }: ReportRecommendation, { nextSteps }: BriefInput['report']): boolean {
  return nextSteps.length === 0 || nextSteps.some(({ topic }) => topicIds.includes(topic))
}

function fitsFirst(a: ReportRecommendation, b: ReportRecommendation): number {
  return Number(a.outcome === 'perhaps') - Number(b.outcome === 'perhaps')
}

function suitable({ recommendations }: BriefInput['report']): ReportRecommendation[] {
  return recommendations.filter(({ outcome }) => outcome === 'fits' || outcome === 'perhaps')
}
