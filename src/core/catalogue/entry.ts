import type { Condition } from '../questionnaire/condition'
import type { Language } from '../questionnaire/texts'

export const entryKinds = [
  'competence-centre',
  'test-lab',
  'cooperation-programme',
  'funding-programme',
  'network',
  'chamber',
] as const
export type EntryKind = (typeof entryKinds)[number]

export const costs = [
  'free',
  'fee',
  'membership',
  'own-share',
  'grant',
  'vendor',
  'mixed',
  'unknown',
] as const
export type Cost = (typeof costs)[number]

export const statuses = ['running', 'unknown', 'dormant', 'ended'] as const
export type Status = (typeof statuses)[number]

export const confidences = ['primary', 'secondary', 'general-knowledge'] as const
export type Confidence = (typeof confidences)[number]

/** An entry of the catalogue without words. */
export type CatalogueEntry = {
  id: string
  kind: EntryKind
  /** `context`: background or caution, shown but never recommended. */
  role: 'offer' | 'context'
  place?: { city: string; lat: number; lon: number }
  /** ISO 3166-2 codes of the states it works for; `DE` is nationwide; empty for anywhere. */
  states: readonly string[]
  focusStates: readonly string[]
  /** Partner countries, ISO 3166-1, also `EU` and `*`; empty for offers at home. */
  countries: readonly string[]
  /** Sectors it is for; empty for all. */
  sectors: readonly string[]
  topics: readonly string[]
  /** Single fields that it helps with especially. */
  fields: readonly string[]
  tags: readonly string[]
  cost: Cost
  requires: readonly Requirement[]
  advises: readonly Requirement[]
  cautions: readonly string[]
  url: string | null
  status: Status
  /** Document in which the entry was first found, and its date; `derived` where the document does not print it. */
  origin?: { document: string; date: string; derived: boolean }
  checkedOn: string
  /** Last day on which it is open; counts in Europe/Berlin. */
  validUntil?: string
  sources: readonly Source[]
  confidence: Confidence
  successor?: string
  related: readonly string[]
}

/** A condition with its reason in words (by id); without a condition the firm must check it with the body itself. */
export type Requirement = { id: string; when?: Condition }

/** `date`: ISO day, `YYYY-MM`, `YYYY` or `undated`. `about`: the caution for which it stands. */
export type Source = { url: string; date: string; about?: string }

/** What an entry says in one language. */
export type EntryTexts = {
  name: string
  aliases: readonly string[]
  operator?: string
  offer: string
  apply?: string
  statusNote: string
  /** Reasons of `requires` and `advises` by id. */
  requirements: Readonly<Record<string, string>>
  /** Remarks on the sources, in their order; empty where there is none. */
  sourceNotes: readonly string[]
}

export type Catalogue = {
  version: string
  /** By id, so that the order of the files never shows. */
  entries: readonly CatalogueEntry[]
  /** Shared cautions: sources by id. */
  cautions: Readonly<Record<string, readonly Source[]>>
}

export type CatalogueTexts = {
  language: Language
  title: string
  entries: Readonly<Record<string, EntryTexts>>
  cautions: Readonly<Record<string, string>>
}
