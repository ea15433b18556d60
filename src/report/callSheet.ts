import type { TalkPartner } from '../i18n/pdf/callQuestions.de'
import type { callSheetDe } from '../i18n/pdf/callSheet.de'
import type { ReportDocument, ReportRecommendation } from './reportDocument'

type CallSheetWords = typeof callSheetDe

export type Labelled = { label: string; text: string }

/** One page for the first talk; every sentence is finished. */
export type CallSheet = {
  partner: TalkPartner
  title: string
  /** What it is, where, and who runs it. */
  subtitle: string
  firm: readonly Labelled[]
  wish: readonly Labelled[]
  /** Said where there is no project. */
  wishNote: string
  standing: readonly string[]
  why: readonly string[]
  /** Five. */
  questions: readonly string[]
  papers: readonly string[]
  before: readonly string[]
  cautions: readonly string[]
  contact: string
  url: string | null
}

/** Sheet for the talk with the body behind an entry; `null` for an id that the report does not know. */
export function callSheetOf(report: ReportDocument, id: string, say: CallSheetWords): CallSheet | null {
  const offer = [...report.recommendations, ...report.context].find((one) => one.id === id)
  if (offer === undefined) return null
  const partner = partnerOf(offer)
  const { funding, summary, topics } = report
  const place = [offer.kindText, offer.place ?? offer.regionText, offer.distanceText, offer.operator]
  const ownTopics = topics.filter((topic) => topic.applies && offer.topicIds.includes(topic.id))
  return {
    partner,
    title: say.title(offer.name),
    subtitle: place.filter((part) => part !== undefined && part !== '').join(', '),
    firm: firmOf(report, say),
    wish: wishOf(report, say),
    wishNote: funding.hasProject ? '' : say.noProject,
    standing: [
      summary.headline,
      ...ownTopics.slice(0, 3).map((topic) => say.labelled(topic.title, levelOf(topic))),
      ...(funding.readiness && offer.instrument !== undefined
        ? [
            say.labelled(
              funding.readiness.title,
              `${funding.readiness.indexText}, ${funding.readiness.bandText}`,
            ),
          ]
        : []),
    ],
    why: [...stepTexts(report, offer, say), ...offer.money, ...offer.reasons].slice(0, 3),
    questions: say.questions[partner],
    papers: papersOf(report, offer, say.usualPapers[partner], say),
    before: beforeOf(report, offer, say),
    cautions: cautionsOf(offer, say),
    contact: offer.apply ?? (offer.url === null ? say.noContact : say.onlyWebsite),
    url: offer.url,
  }
}

/** By kind and, for money, by what kind of money it is: loans and guarantees go through the firm's own bank. */
export function partnerOf({
  kind,
  instrument,
}: Pick<ReportRecommendation, 'kind' | 'instrument'>): TalkPartner {
  switch (kind) {
    case 'competence-centre':
      return 'centre'
    case 'test-lab':
      return 'lab'
    case 'network':
    case 'cooperation-programme':
      return 'network'
    case 'chamber':
      return 'chamber'
    case 'funding-programme':
      if (instrument === 'service') return 'centre'
      if (instrument === 'loan') return 'bank'
      return instrument === 'tax' ? 'tax' : 'agency'
  }
}

/** The answers to questions as rows; what was not asked has none. */
function rowsOf(report: ReportDocument, questions: readonly (readonly [string, string])[]): Labelled[] {
  const answers = new Map(
    report.answers.flatMap(({ rows }) => rows.map(({ question, answer }) => [question, answer] as const)),
  )
  return questions.flatMap(([question, label]) => {
    const text = answers.get(question)
    return text === undefined ? [] : [{ label, text }]
  })
}

function firmOf(report: ReportDocument, { labels }: CallSheetWords): Labelled[] {
  const place = rowsOf(report, [
    ['company.postcode', labels.place],
    ['company.federalState', labels.place],
  ])
  return [
    ...(report.company === undefined ? [] : [{ label: labels.name, text: report.company }]),
    ...rowsOf(report, [
      ['company.sector', labels.sector],
      ['company.employees', labels.employees],
    ]),
    ...(place.length === 0 ? [] : [{ label: labels.place, text: place.map(({ text }) => text).join(', ') }]),
    { label: labels.size, text: report.funding.size.verdict },
    ...rowsOf(report, [['company.contact', labels.contact]]),
  ]
}

function wishOf(report: ReportDocument, { labels }: CallSheetWords): Labelled[] {
  if (report.funding.hasProject)
    return rowsOf(report, [
      ['funding.title', labels.project],
      ['funding.topics', labels.topics],
      ['funding.kinds', labels.kinds],
      ['funding.costEur', labels.cost],
      ['funding.wantedStart', labels.start],
    ])
  const wanted = report.topics.filter(({ applies, importance }) => applies && importance >= 2)
  const [step] = report.nextSteps
  return [
    ...(wanted.length === 0
      ? []
      : [{ label: labels.wishes, text: wanted.map(({ title }) => title).join('; ') }]),
    ...(step ? [{ label: labels.firstStep, text: step.action }] : []),
  ]
}

function levelOf({ level, levelText }: ReportDocument['topics'][number]): string {
  return level === null ? levelText : `${level} · ${levelText}`
}

function stepTexts(
  { nextSteps }: ReportDocument,
  { id }: ReportRecommendation,
  say: CallSheetWords,
): string[] {
  const step = nextSteps.find(({ offers }) => offers.includes(id))
  return step ? [say.helpsWith(step.action)] : []
}

/** What the programme asks for with its state, missing papers first; else what is of use in such a talk. */
function papersOf(
  { funding }: ReportDocument,
  { name }: ReportRecommendation,
  usual: readonly string[],
  say: CallSheetWords,
): string[] {
  const asked = funding.papers.filter(({ programmes }) => programmes.includes(name))
  if (asked.length === 0) return [...usual]
  const order = ['missing', 'partly', 'open', 'there']
  return asked
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map((paper) => say.state(paper.name, paper.stateText))
}

function beforeOf(
  { funding }: ReportDocument,
  { terms }: ReportRecommendation,
  say: CallSheetWords,
): string[] {
  const start = terms.filter(({ label }) => label === say.startLabel).map(({ text }) => text)
  const guard = funding.orderGuard ? [funding.orderGuard.headline] : []
  return start.length + guard.length === 0 ? [say.plainBefore] : [...start, ...guard]
}

function cautionsOf(
  { failed, cautions, conditions, open, unsure, advice }: ReportRecommendation,
  say: CallSheetWords,
): string[] {
  const toClear = open.length === 0 ? [] : [say.toClear(open.map(({ text }) => text).join('; '))]
  const all = [...failed, ...cautions, ...conditions, ...toClear, ...unsure, ...advice]
  return all.length === 0 ? [say.plainCaution] : all
}
