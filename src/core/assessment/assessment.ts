import type { Fraction } from '../fraction'

/** Where the value of a field comes from, or why it has none. */
export type FieldState =
  | 'answered'
  /** Answered with "don't know". */
  | 'unknown'
  | 'unanswered'
  /** Not asked in the chosen depth. */
  | 'postponed'
  | 'notApplicable'
  | 'outOfScope'

/** A field and its answer: the trace of every figure. Values are levels 0…highest. */
export type FieldResult = {
  id: string
  question: string
  topic: string
  core: boolean
  weight: Fraction
  state: FieldState
  /** Absent where nothing is known. */
  value: Fraction | null
  /** What the value can still become; absent where the field does not count. */
  range: Range | null
}

export type Range = { low: Fraction; high: Fraction }

/** Figures of one topic; scores and ranges 0–100, `null` where there is none. */
export type TopicResult = {
  id: string
  applies: boolean
  importance: number
  fields: readonly FieldResult[]
  coverage: Fraction | null
  indicative: Fraction | null
  score: Fraction | null
  range: Range | null
  level: number | null
  /** Core field whose level caps the topic. */
  bottleneck: string | null
  /** Open field whose answer narrows the range most. */
  narrowedBy: string | null
}

export type OverallResult = {
  score: Fraction | null
  indicative: Fraction | null
  range: Range | null
  band: string | null
  narrowedBy: string | null
}

/** From one described stage to the one above. */
export type NextStep = {
  field: string
  question: string
  topic: string
  from: number
  to: number
  /** Importance × (target − level). */
  priority: number
  /** True where this field caps its topic. */
  bottleneck: boolean
}

export type Clarification = {
  field: string
  question: string
  topic: string
  core: boolean
  state: 'unknown' | 'unanswered' | 'postponed'
}

export type Assessment = {
  topics: readonly TopicResult[]
  overall: OverallResult
  nextSteps: readonly NextStep[]
  clarifications: readonly Clarification[]
}
