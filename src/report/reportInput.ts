import type { Answers, Notes } from '../core/answers/answers'
import type { Chamber } from '../core/chamber/chamber'
import type { Catalogue, CatalogueEntry, CatalogueTexts } from '../core/catalogue/entry'
import type { IsoDate } from '../core/date'
import type { Evaluation } from '../core/evaluate'
import { isUndecided } from '../core/questionnaire/leftOutBy'
import type { Question } from '../core/questionnaire/questionnaire'
import type { Language, QuestionnaireTexts } from '../core/questionnaire/texts'
import type { Walk } from '../core/questionnaire/walk'
import { formatsOf, type Formats } from '../i18n/format'
import type { ReportMessages } from '../i18n/report/de'
import type { AdviserInput } from './adviser'

/** Everything a report is made from; texts, catalogue texts and messages are of the same language. */
export type ReportInput = Evaluation & {
  walk: Walk
  texts: QuestionnaireTexts
  catalogue: Catalogue
  catalogueTexts: CatalogueTexts
  notes: Notes
  /** Ids of the entries that the user chose for the report. */
  shortlist: readonly string[]
  language: Language
  today: IsoDate
  /** Words of an adviser, where there is one. */
  adviser?: AdviserInput
  /** Who offers the check, where a chamber does. */
  chamber?: Chamber | null
  messages: ReportMessages
}

/** The input with what its parts look up again and again. */
export type ReportContext = ReportInput & {
  formats: Formats
  answers: Answers
  /** True in the short round. */
  isQuick: boolean
  questions: ReadonlyMap<string, Question>
  /** Entries of the catalogue by id. */
  entries: ReadonlyMap<string, CatalogueEntry>
  /** False for a topic that a chamber has left out. */
  isKnownTopic: (id: string) => boolean
  topicTitle: (id: string) => string
  /** Short label of a field or question. */
  questionName: (id: string) => string
  /** Words of an option, or its id where there are none. */
  optionLabel: (question: string, option: string) => string
  /** True for topics that always count with the same importance. */
  isBasic: (topic: string) => boolean
  /** True where it is not known yet whether the topic occurs in this firm at all. */
  isUndecided: (topic: string) => boolean
  /** Question that feeds a field. */
  questionOf: (field: string) => string
}

/** The context of an input. */
export function contextOf(input: ReportInput): ReportContext {
  const { walk, texts, language } = input
  const { scoring, sections, questions } = walk.questionnaire
  const feeds = new Map(
    scoring.topics.flatMap((topic) => topic.fields.map((field) => [field.id, field.question] as const)),
  )
  const basics = new Set(
    scoring.topics.filter((topic) => 'fixed' in topic.importance).map((topic) => topic.id),
  )
  const isTopicUndecided = (topic: string) => {
    const field = scoring.topics.find(({ id }) => id === topic)?.fields[0]
    const section = questions.find(({ id }) => id === field?.question)?.section
    return sections.some((one) => one.id === section && isUndecided(walk, one))
  }
  return {
    ...input,
    formats: formatsOf(language),
    answers: walk.answers,
    isQuick: walk.answers['scope.depth'] === 'quick',
    questions: new Map(questions.map((question) => [question.id, question])),
    entries: new Map(input.catalogue.entries.map((entry) => [entry.id, entry])),
    isKnownTopic: (topic) => scoring.topics.some(({ id }) => id === topic),
    topicTitle: (id) => texts.topics[id]?.title ?? id,
    questionName: (id) => texts.questions[id]?.name ?? id,
    optionLabel: (question, option) => texts.questions[question]?.options?.[option]?.label ?? option,
    isBasic: (topic) => basics.has(topic),
    isUndecided: isTopicUndecided,
    questionOf: (field) => feeds.get(field) ?? field,
  }
}
