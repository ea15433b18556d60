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

export const instruments = ['grant', 'voucher', 'loan', 'tax', 'equity', 'service'] as const
export type Instrument = (typeof instruments)[number]

/** What the money may be spent on: the options of `funding.kinds`. */
export const purposes = ['investment', 'consulting', 'training', 'r-and-d'] as const
export type Purpose = (typeof purposes)[number]

/** Legal basis of the aid; several where it depends on the project or the amount. */
export const aidBases = ['de-minimis', 'gber', 'tax', 'none', 'unknown'] as const
export type AidBasis = (typeof aidBases)[number]

/** What has to be there before anything is ordered or signed. */
export const startRules = ['after-approval', 'after-application', 'after-bank-application', 'none'] as const
export type StartRule = (typeof startRules)[number]

/** What a firm has to bring about or hand in for an application: papers, accounts, partners, talks. */
export const needs = [
  'annual-accounts',
  'approved-adviser',
  'business-plan',
  'call-or-round',
  'de-minimis-declaration',
  'elster',
  'external-offer',
  'house-bank',
  'lottery',
  'not-in-difficulty',
  'own-rnd-staff',
  'own-share',
  'portal-registration',
  'pre-financing',
  'prior-consultation',
  'register-extract',
  'research-partner',
  'sector-positive-list',
  'size-declaration',
  'technical-novelty',
  'time-records',
  'transparency-entry',
  'works-on-site',
] as const
export type Need = (typeof needs)[number]

/** Largest firm that a programme takes, with its partner and linked enterprises. Without a key there is no such limit known. */
export type SizeLimit = {
  /** EU class by Recommendation 2003/361/EC. */
  classAtMost?: 'micro' | 'small' | 'medium' | undefined
  /** Annual work units: up to and including, or strictly below. */
  employeesAtMost?: number | undefined
  employeesBelow?: number | undefined
  turnoverAtMostEur?: number | undefined
  /** Either turnover or balance sheet total may not exceed it. */
  turnoverOrBalanceAtMostEur?: number | undefined
}

/** Share of the eligible cost in percent; the first rate whose condition holds is the firm's. */
export type Rate = { percent: number; when?: Condition | undefined }

/** Terms of a funding programme without words. Amounts in euros. */
export type FundingTerms = {
  instrument: Instrument
  purposes: readonly Purpose[]
  /** Options of `funding.topics` that the programme covers; empty where it is open to any topic. */
  projectTopics: readonly string[]
  size: SizeLimit
  /** Empty where no rate is known. */
  rates: readonly Rate[]
  /** Smallest eligible cost of a project, or smallest loan. */
  minimumEur?: number
  /** Largest cost that counts. */
  eligibleCostAtMostEur?: number
  /** Flat overhead in percent that is added to the cost of projects begun after that day. */
  overhead?: { percent: number; begunAfter: string }
  /** Largest grant, loan or tax amount. */
  maximumEur?: number
  aidBasis: readonly AidBasis[]
  /** Articles of Regulation (EU) 651/2014. */
  gberArticles: readonly string[]
  startRule: StartRule
  needs: readonly Need[]
  /** Ids of programmes that cannot pay for the same cost. */
  excludes: readonly string[]
  /** Whether other public money for the same cost is shut out; absent where nothing is known. */
  otherPublicMoney?: 'excluded' | 'allowed'
}

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
  /** Terms of a funding programme; absent for all other kinds. */
  funding?: FundingTerms
  requires: readonly Requirement[]
  advises: readonly Requirement[]
  cautions: readonly string[]
  url: string | null
  status: Status
  /** Document in which the entry was first found, and its date; `derived` where the document does not print it. */
  origin?: { document: string; date: string; derived: boolean }
  checkedOn: string
  /** Latest day, month or year to which a source shows the status. */
  statusSeenOn?: string
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
  funding?: FundingTexts
}

/** Words on the terms of a funding programme. */
export type FundingTexts = {
  funder: string
  /** Who may apply, by size. */
  size: string
  rate?: string
  amount?: string
  basis?: string
  /** Who is shut out, one phrase each. */
  excluded: readonly string[]
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
