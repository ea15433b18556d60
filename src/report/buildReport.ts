import { adviserOf, type AdviserInput } from './adviser'
import { answersOf } from './answers'
import { decidingTexts } from './funding/deciding'
import { reportFundingOf } from './funding/reportFundingOf'
import { briefOf } from './brief'
import { chamberOf, coverOf } from './chamber'
import { methodOf } from './method'
import { recommendationsOf } from './recommendations'
import type { ReportDocument } from './reportDocument'
import { contextOf, type ReportInput } from './reportInput'
import { clarificationsOf, stepsOf } from './steps'
import { summaryOf } from './summary'
import { topicsOf } from './topics'

const noAdviser: AdviserInput = { profile: null, advice: {} }

/** The report of a firm in one language. The same input gives the same document, down to the last character. */
export function buildReport(input: ReportInput): ReportDocument {
  const context = contextOf(input)
  const { walk, texts, catalogue, language, today, messages, formats } = context
  const funding = reportFundingOf(context)
  const cover = input.chamber ? coverOf(input.chamber, language) : null
  const adviser = adviserOf(input.adviser ?? noAdviser, messages.adviser, cover)
  const chamber = chamberOf(context)
  const company = walk.answers['company.name']
  const partners = walk.answers['company.partnerCountries']
  const report = {
    language,
    title: messages.title,
    headings: messages.headings,
    ...(typeof company === 'string' ? { company } : {}),
    ...(adviser ? { adviser } : {}),
    ...(chamber ? { chamber } : {}),
    date: { iso: today, text: formats.date(today) },
    questionnaire: {
      id: walk.questionnaire.id,
      version: walk.questionnaire.version,
      title: texts.title,
      catalogueVersion: catalogue.version,
    },
    levels: texts.levels,
    summary: summaryOf(context, funding.headline),
    topics: topicsOf(context),
    nextSteps: stepsOf(context),
    clarifications: clarificationsOf(context),
    ...recommendationsOf(context),
    deciding: decidingTexts(context),
    shortlist: context.shortlist,
    partnerCountries: Array.isArray(partners)
      ? partners.flatMap((country) => (typeof country === 'string' ? country : []))
      : [],
    funding,
    answers: answersOf(context),
    method: methodOf(context),
  }
  return { ...report, brief: briefOf({ report, say: messages.brief, formats }) }
}
