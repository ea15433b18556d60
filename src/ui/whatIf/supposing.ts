import type { Answers } from '../../core/answers/answers'
import type { ReadinessBand } from '../../core/funding/funding'
import type { WhatIf } from '../../core/whatIf'

export type StageChoice = { id: string; label: string }

/** What the screen needs to suppose something; how it is worked out is not its business. */
export type Supposing = {
  /** The answers that count now. */
  answers: Answers
  whatIf: (changes: Answers) => WhatIf
  /** What can be supposed of a question: its stages or options, none where it has no single choice or is not asked. */
  choicesOf: (question: string) => readonly StageChoice[]
  bandName: (band: string) => string
  readinessName: (band: ReadinessBand) => string
}

/** Supposed answers, by question; they never mix with the real ones. */
export type Supposed = Readonly<Record<string, string>>

/** What is supposed at present, what would follow, and how to change it. */
export type Suppositions = {
  supposing: Supposing
  supposed: Supposed
  /** What follows; `null` while nothing is supposed. */
  found: WhatIf | null
  suppose: (question: string, value: string) => void
  reset: () => void
}
