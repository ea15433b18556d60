import type { Cost, EntryKind, Instrument } from '../core/catalogue/entry'
import type { Language } from '../core/questionnaire/texts'
import type { ReportAdviser } from './adviser'
import type { ReportChamber } from './chamber'
import type { ReportBrief } from './reportBrief'
import type { ReportFunding } from './reportFunding'

/**
 * What the report says, in one language, ready to be set: results page, print and PDF are drawn from it. Every sentence is
 * finished here; who draws it decides on looks only. Scores 0–100, levels 0…highest, `null` where there is none.
 */
export type ReportDocument = {
  language: Language
  /** Title of the document, for instance "Wo wir stehen". */
  title: string
  /** Headings of the parts, in the language of the report. */
  headings: Headings
  /** Name of the firm, absent where it was not given. */
  company?: string
  /** Who makes the report for the firm; absent where nobody does. */
  adviser?: ReportAdviser
  /** Who at the chamber that offers the check is there for the firm; absent where nobody is named. */
  chamber?: ReportChamber
  /** Day of the report as ISO date and in words. */
  date: { iso: string; text: string }
  questionnaire: { id: string; version: string; title: string; catalogueVersion: string }
  /** Names of the levels 0…highest, for legends; a scale has as many parts as there are levels above 0. */
  levels: readonly string[]
  summary: Summary
  /** The whole report on one page. */
  brief: ReportBrief
  topics: readonly ReportTopic[]
  nextSteps: readonly ReportStep[]
  clarifications: Clarifications
  recommendations: readonly ReportRecommendation[]
  /** Entries shown as context, and closed ones: never recommended. */
  context: readonly ReportRecommendation[]
  /** Open questions that would settle most of what perhaps fits, best first. */
  deciding: readonly DecidingQuestions[]
  /** Ids of the entries that the user chose, in that order. */
  shortlist: readonly string[]
  /** Partner countries that the firm named, ISO 3166-1; what is said of them in caution counts for it. */
  partnerCountries: readonly string[]
  /** What is judged of the firm and its project for funding. */
  funding: ReportFunding
  answers: readonly AnswerSection[]
  method: readonly MethodSection[]
}

export type Headings = {
  topics: string
  nextSteps: string
  clarifications: string
  recommendations: string
  context: string
  funding: string
  shortlist: string
  answers: string
  method: string
}

export type Summary = {
  /** The one sentence that a managing director would repeat. */
  headline: string
  /** Two or three sentences: score, range, what limits. */
  paragraphs: readonly string[]
  score: number | null
  indicative: number | null
  range: Range | null
  /** "31 von 100 Punkten" or why there is no score. */
  scoreText: string
  rangeText: string
  band: string | null
}

export type Range = { low: number; high: number }

export type ReportTopic = {
  id: string
  title: string
  applies: boolean
  /** Why it does not apply, or how much is known. */
  note: string
  level: number | null
  /** Name of the level, or "noch nicht einzuschätzen". */
  levelText: string
  score: number | null
  indicative: number | null
  range: Range | null
  scoreText: string
  rangeText: string
  coverageText: string
  /** Importance to the firm 0…3 and in words. */
  importance: number
  importanceText: string
  /** The core field that caps the level, explained. */
  bottleneck?: { field: string; name: string; text: string }
  fields: readonly ReportField[]
  /** Paragraphs that the adviser adds. */
  comment?: readonly string[]
}

export type ReportField = {
  id: string
  /** Question that the figure opens to. */
  question: string
  name: string
  core: boolean
  state: 'answered' | 'unknown' | 'unanswered' | 'postponed' | 'notApplicable' | 'outOfScope'
  /** Level 0…highest; fractions possible, `null` where there is none. */
  value: number | null
  /** "2 · Aufbau", "nicht gewusst", … */
  valueText: string
  /** Described stage now, and the one above. */
  now?: string
  next?: string
  note?: string
}

export type ReportStep = {
  rank: number
  field: string
  question: string
  topic: string
  topicTitle: string
  fieldName: string
  from: number
  to: number
  /** What to do, as a short instruction. */
  action: string
  /** The described stage that is reached. */
  reached: string
  /** Why it stands at this place. */
  reason: string
  bottleneck: boolean
  /** Ids of recommendations that help with exactly this. */
  offers: readonly string[]
}

export type Clarifications = {
  intro: string
  items: readonly { field: string; question: string; name: string; topicTitle: string; text: string }[]
  /** Number of questions not asked in the chosen depth, in words; empty where none. */
  postponedText: string
}

export type ReportRecommendation = {
  id: string
  kind: EntryKind
  kindText: string
  name: string
  /** Other names under which it is looked for. */
  aliases: readonly string[]
  operator?: string
  place?: string
  /** Town in degrees, where the entry has one. */
  location?: { lat: number; lon: number }
  /** Distance from the firm in km; `null` where it is not known. */
  distanceKm: number | null
  distanceText?: string
  /** ISO 3166-2 codes; `DE` is nationwide; empty for anywhere. */
  states: readonly string[]
  /** States, or "bundesweit", in words. */
  regionText: string
  /** Partner countries, ISO 3166-1, also `EU` and `*`. */
  countries: readonly string[]
  /** Topic ids. */
  topicIds: readonly string[]
  tags: readonly string[]
  outcome: 'fits' | 'perhaps' | 'doesNotFit' | 'closed' | 'context'
  outcomeText: string
  offer: string
  cost: Cost
  costText: string
  /** Only for funding programmes: what kind of money, and its terms as rows of label and text. */
  instrument?: Instrument
  terms: readonly { label: string; text: string }[]
  /** What this firm could get and has to carry, as sentences; empty where it cannot be said. */
  money: readonly string[]
  /** It fits on these conditions, as sentences with their rule. */
  conditions: readonly string[]
  /** What would change "does not fit", as sentences; the question that would have to be answered otherwise. */
  changes: readonly { text: string; question?: string }[]
  /** Why it stands here, as sentences. */
  reasons: readonly string[]
  /** What would settle it: questions to answer. */
  open: readonly { question: string; text: string }[]
  failed: readonly string[]
  /** What is not certain about the entry. */
  unsure: readonly string[]
  cautions: readonly string[]
  /** Sources of the cautions. */
  cautionSources: readonly { url: string; text: string }[]
  /** Worth knowing, not a condition. */
  advice: readonly string[]
  apply?: string
  url: string | null
  statusText: string
  /** Last day on which it is open, as ISO date, where one is known. */
  validUntil?: string
  statusNote: string
  /** What comes after it, where it is known. */
  successor?: { id: string; text: string }
  /** Other entries that belong to it, as of the same body or programme, by name. */
  related: readonly { id: string; text: string }[]
  /** Document in which it was first found. */
  originText?: string
  checkedText: string
  sources: readonly { url: string; text: string }[]
  confidenceText: string
  /** Last day on which it is open, and what stands in the way of certainty, in words. */
  validText?: string
  /** Subject and body of a mail that reports an error in this entry: id, version, day; to whom, where somebody is named. */
  errorMail: { subject: string; body: string; to?: string }
  /** Titles of the topics it serves. */
  topics: readonly string[]
}

export type DecidingQuestions = {
  questions: readonly { question: string; text: string }[]
  /** Ids of the entries that their answers settle. */
  entries: readonly string[]
  /** "Noch zwei Antworten entscheiden über fünf Angebote." */
  text: string
}

export type AnswerSection = {
  id: string
  title: string
  rows: readonly AnswerRow[]
}

export type AnswerRow = {
  question: string
  heading: string
  answer: string
  /** The answer as a figure, where it is one, and what is counted. */
  amount?: number
  unit?: string
  /** The answer as an ISO day, where it is one. */
  day?: string
  note?: string
}

export type MethodSection = { heading: string; paragraphs: readonly string[] }
