import type { FundingTerms, Need } from '../catalogue/entry'
import type { ReadinessResult } from './funding'

/** What takes time before an application can be filed. */
export type PreparationId =
  'elster' | 'offers' | 'sizeChart' | 'deMinimisList' | 'projectText' | 'researchPartner' | 'bank'

type Preparation = {
  id: PreparationId
  /** Usual lead time. */
  days: number
  /** Readiness question that says with its best answer that it is done; without one it is open. */
  doneBy?: string
  isNeeded: (terms: FundingTerms) => boolean
}

const needs = (need: Need) => (terms: FundingTerms) => terms.needs.includes(need)

/** Preparations with their usual lead times, in the order in which they are shown. */
const preparations: readonly Preparation[] = [
  { id: 'elster', days: 14, doneBy: 'funding.access', isNeeded: needs('elster') },
  { id: 'offers', days: 21, doneBy: 'funding.costPlan', isNeeded: needs('external-offer') },
  { id: 'sizeChart', days: 2, doneBy: 'funding.smeStatusKnown', isNeeded: isForSizes },
  { id: 'deMinimisList', days: 1, doneBy: 'funding.deMinimisKnown', isNeeded: isDeMinimis },
  { id: 'projectText', days: 14, doneBy: 'funding.description', isNeeded: isAppliedFor },
  { id: 'researchPartner', days: 42, isNeeded: needs('research-partner') },
  { id: 'bank', days: 28, doneBy: 'funding.adviceTaken', isNeeded: isByBank },
]

/** Preparations that a programme needs and that are still open, with their lead times in days. */
export function openPreparations(
  terms: FundingTerms,
  readiness: ReadinessResult | null,
): { id: PreparationId; days: number }[] {
  const met = new Set(readiness?.criteria.flatMap(({ id, outcome }) => (outcome === 'met' ? [id] : [])))
  return preparations
    .filter(({ doneBy, isNeeded }) => isNeeded(terms) && (doneBy === undefined || !met.has(doneBy)))
    .map(({ id, days }) => ({ id, days }))
}

function isForSizes({ needs: all, size }: FundingTerms): boolean {
  return all.includes('size-declaration') || Object.values(size).some((limit) => limit !== undefined)
}

function isDeMinimis({ needs: all, aidBasis }: FundingTerms): boolean {
  return all.includes('de-minimis-declaration') || aidBasis.includes('de-minimis')
}

function isAppliedFor({ instrument }: FundingTerms): boolean {
  return instrument !== 'service'
}

function isByBank({ needs: all, startRule }: FundingTerms): boolean {
  return all.includes('house-bank') || startRule === 'after-bank-application'
}
