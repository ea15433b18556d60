import type { Fraction } from '../fraction'
import type { Condition } from './condition'

/** A parsed and cross-checked questionnaire without words: what is asked, when, and how it is scored. */
export type Questionnaire = {
  id: string
  version: string
  sections: readonly Section[]
  /** All questions in the order in which they are asked. */
  questions: readonly Question[]
  named: Readonly<Record<string, Condition>>
  scoring: Scoring
  /** What earlier versions called otherwise or did not ask, in the order of the versions. */
  upgrades?: readonly Upgrade[]
}

/** What a version changed, so that files of earlier versions keep their answers. Once published it never changes. */
export type Upgrade = {
  /** The version that brought it. */
  to: string
  /** New ids of questions by their old ids. */
  questions?: Readonly<Record<string, string>>
  /** By question (its new id): new ids of options and rows by their old ids. */
  options?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Questions that were not asked before. */
  added?: readonly string[]
}

/** When something is asked; sections and questions carry the same three keys. */
export type Asked = {
  /** Out of scope unless certainly true: not asked, and a field fed by it does not apply. */
  visibleWhen?: Condition
  /** Out of scope when certainly true. */
  leftOutWhen?: Condition
  /** Asked later unless certainly true; a field fed by it stays open. A section does not postpone its core questions. */
  postponedUnless?: Condition
}

export type Section = Asked & { id: string }

export type Question = Asked & {
  id: string
  section: string
  /** Questions of one page are shown together; a question alone has its own id as page. */
  page: string
  core: boolean
  optional: boolean
  allow: readonly Allowed[]
  usedFor: readonly Use[]
} & QuestionKind

export type Allowed = 'unknown' | 'notApplicable'

export const uses = ['report', 'matching', 'funding'] as const
export type Use = (typeof uses)[number]

export type QuestionKind =
  | { type: 'single'; options: readonly string[]; stages: boolean }
  | { type: 'multiple'; options: readonly string[]; exclusive: readonly string[] }
  | { type: 'grid'; rows: readonly string[]; options: readonly string[] }
  | { type: 'number'; min?: number; max?: number; decimals: number; calculator?: Calculator }
  | { type: 'text'; maxLength: number; autocomplete?: string }
  | { type: 'postcode' }
  | { type: 'date'; min?: string; max?: string }
  | { type: 'enterprises' }
  | { type: 'aids' }

export const calculators = ['workUnits', 'equity'] as const
/** Helps to work out a figure that few firms have at hand: annual work units, equity after losses. */
export type Calculator = (typeof calculators)[number]

export type QuestionType = QuestionKind['type']

export type Scoring = {
  /** Number of the highest level; scores are 100 × value / highest. */
  highest: number
  bands: readonly Band[]
  /** Share of fields in scope that must be answered before a topic is scored. */
  coverage: Fraction
  overall: OverallRule
  /** Level to aim at, by importance 0…3. */
  targets: readonly number[]
  topics: readonly Topic[]
}

/** Compared unrounded, closed on the right: a score belongs to the first band whose `upTo` it does not exceed. */
export type Band = { id: string; upTo: number }

export type OverallRule = {
  rule: 'mean' | 'minimum'
  /** Topics that must have a score. */
  needs: readonly string[]
  /** Number of topics that must have a score. */
  atLeast: number
}

export type TopicRule = 'mean' | 'minimum' | 'cappedMean'

export type Topic = {
  id: string
  rule: TopicRule
  weight: Fraction
  importance: Importance
  fields: readonly Field[]
}

/** How important the topic is to the firm, 0…3: fixed, or answered (with what is assumed before). */
export type Importance = { fixed: number } | { answer: string; otherwise: number }

export type Field = {
  id: string
  question: string
  core: boolean
  weight: Fraction
} & FieldSource

/** How an answer becomes a value between 0 and `highest`. */
export type FieldSource =
  | { by: 'level'; worth: Readonly<Record<string, Fraction>> }
  | { by: 'share'; positive: readonly string[] }
  | { by: 'rows'; worth: Readonly<Record<string, Fraction>> }
