import type { EntryKind, Need } from '../catalogue/entry'
import type { GateCondition } from '../funding/gates'
import type { ProgrammeMoney } from '../funding/money'

/** How an entry of the catalogue stands to this firm today. */
export type Outcome = 'fits' | 'perhaps' | 'doesNotFit' | 'closed' | 'context'

/** What is not certain about the entry itself, or about whether it is meant for this project. */
export type UnsureCode =
  | 'statusUnknown'
  | 'dormant'
  | 'stale'
  | 'generalKnowledge'
  | 'openRequirement'
  /** The firm wants no project at present: what hangs on a project cannot be said. */
  | 'noProject'
  /** The programme names topics, none of which is one of the project. */
  | 'otherTopics'

/** Why an entry stands where it stands; the words are made from the rule itself. */
export type Reason =
  | { code: 'servesTopic'; topic: string; importance: number; level: number | null; target: number }
  | { code: 'servesField'; field: string }
  /** Options of `funding.topics` and `funding.kinds`. */
  | { code: 'projectTopic'; topic: string }
  | { code: 'projectKind'; kind: string }
  | { code: 'near'; km: number; city: string }
  | { code: 'inYourState'; state: string }
  | { code: 'nationwide' }
  | { code: 'focusInYourState'; state: string }
  | { code: 'partnerCountry'; country: string }
  | { code: 'yourSector'; sector: string }
  | { code: 'free' }

export type Recommendation = {
  id: string
  kind: EntryKind
  outcome: Outcome
  reasons: readonly Reason[]
  /** Questions whose answers would settle it. */
  open: readonly string[]
  /** Conditions that fail: ids of `requires`, `place`, `sector`, `country`, or ids of gates. */
  failed: readonly string[]
  /** Conditions that the firm must settle with the body itself: ids of `requires` or of gates. */
  toConfirm: readonly string[]
  unsure: readonly UnsureCode[]
  /** It fits on these conditions; beside a refusal what might help. */
  conditions: readonly GateCondition[]
  /** Ids of `advises` that do not certainly hold: worth knowing, never a refusal. */
  advice: readonly string[]
  /** Next-step fields that it helps with. */
  helpsWith: readonly string[]
  /** What the firm still has to bring for a funding programme. */
  needs: readonly Need[]
  /** What this project could get from a funding programme and has to carry; `null` where it cannot be said. */
  money: ProgrammeMoney | null
  /** To a place that one goes to, from the firm; `null` where either is not known. */
  distanceKm: number | null
}
