import type { EntryKind } from '../catalogue/entry'

/** How an entry of the catalogue stands to this firm today. */
export type Outcome = 'fits' | 'perhaps' | 'doesNotFit' | 'closed' | 'context'

/** What is not certain about the entry itself. */
export type UnsureCode = 'statusUnknown' | 'dormant' | 'stale' | 'generalKnowledge' | 'openRequirement'

/** Why an entry stands where it stands; the words are made from the rule itself. */
export type Reason =
  | { code: 'servesTopic'; topic: string; importance: number; level: number | null; target: number }
  | { code: 'servesField'; field: string }
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
  /** Conditions that fail: ids of `requires`, or `place`, `sector`, `country`. */
  failed: readonly string[]
  /** Conditions that the firm must settle with the body itself: ids of `requires`. */
  toConfirm: readonly string[]
  unsure: readonly UnsureCode[]
  /** Ids of `advises` that do not certainly hold: worth knowing, never a refusal. */
  advice: readonly string[]
  /** Next-step fields that it helps with. */
  helpsWith: readonly string[]
}
