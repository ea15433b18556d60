import type { FundingTerms } from '../catalogue/entry'
import { gberEndsOn } from '../catalogue/gber'
import type { Condition, Source, Truth } from '../questionnaire/condition'
import { aidGates } from './aidGates'
import { deMinimisGate } from './deMinimisGate'
import type { Funding, RuleId } from './funding'
import { programmeMoney } from './money'
import { ownerGate, sizeGate } from './sizeGate'

/** What a programme's terms ask; `legalBasis` never closes. */
export type GateId =
  | 'start'
  | 'size'
  | 'publicOwner'
  | 'insolvency'
  | 'inDifficulty'
  | 'openRecovery'
  | 'deMinimis'
  | 'amount'
  | 'purpose'
  | 'legalBasis'

export type GateCondition =
  /** The contract must allow to withdraw free of charge if the grant is refused. */
  | 'withdrawalClause'
  /** Only the part that is not ordered yet. */
  | 'separablePart'
  | 'checkWithBank'
  /** A smaller aid would fit the room; also shown where the gate is closed. */
  | 'askForLess'
  /** The approval falls after the end of Regulation (EU) 651/2014. */
  | 'gberEnds'
  /** A few days decide whether earlier aid counts. */
  | 'boundary'
  /** Only on another legal basis of the programme. */
  | 'otherBasis'
  /** Not for primary production; the books must be kept apart. */
  | 'separateAccounts'

/** One term of a programme for this firm. `no` closes the programme; what is not known never does. */
export type Gate = {
  id: GateId
  truth: Truth
  /** Questions that settle it; where there are none the body itself has to be asked. */
  open: readonly string[]
  condition?: GateCondition
  rule: RuleId
}

/**
 * All terms of a programme for this firm and project, in the order of checking. None of them changes the readiness. A free
 * service asks for nothing but that the firm is of those it is for: size and owners.
 */
export function gatesOf(
  terms: FundingTerms,
  funding: Funding,
  source: Source,
  named: Readonly<Record<string, Condition>> = {},
): Gate[] {
  return [
    startGate(terms, funding),
    sizeGate(terms, funding),
    ownerGate(terms, funding),
    ...aidGates(terms, funding),
    deMinimisGate(terms, funding, programmeMoney(terms, funding, source, named)),
    amountGate(terms, funding),
    purposeGate(terms, funding),
    ...legalBasis(terms, funding),
  ]
}

function startGate({ instrument, startRule, aidBasis }: FundingTerms, { project }: Funding): Gate {
  const isTax = instrument === 'tax'
  const rule: RuleId = isTax ? 'startTax' : aidBasis.includes('gber') ? 'startGber' : 'startOfWorks'
  const gate = { id: 'start', truth: 'yes', open: [], rule } as const
  if (isTax || instrument === 'service' || startRule === 'none') return gate
  if (!project) return { ...gate, truth: 'unknown', open: ['funding.wanted'] }
  switch (project.started) {
    case 'nothing':
    case 'offers':
      return gate
    case 'withdrawable': {
      const isByBank = startRule === 'after-bank-application'
      return { ...gate, condition: isByBank ? 'checkWithBank' : 'withdrawalClause' }
    }
    case 'separable':
      return { ...gate, condition: 'separablePart' }
    case 'binding':
      return { ...gate, truth: 'no' }
    default:
      return { ...gate, truth: 'unknown', open: ['funding.started'] }
  }
}

function amountGate({ instrument, minimumEur }: FundingTerms, { project }: Funding): Gate {
  const gate = { id: 'amount', truth: 'yes', open: [], rule: 'ownShare' } as const
  if (minimumEur === undefined || instrument === 'service') return gate
  if (!project) return { ...gate, truth: 'unknown', open: ['funding.wanted'] }
  if (project.costEur === null) return { ...gate, truth: 'unknown', open: ['funding.costEur'] }
  return { ...gate, truth: project.costEur < minimumEur ? 'no' : 'yes' }
}

function purposeGate({ instrument, purposes }: FundingTerms, { project }: Funding): Gate {
  const gate = { id: 'purpose', truth: 'yes', open: [], rule: 'ownShare' } as const
  if (purposes.length === 0 || instrument === 'service') return gate
  if (!project) return { ...gate, truth: 'unknown', open: ['funding.wanted'] }
  const { kinds } = project
  if (kinds === null) return { ...gate, truth: 'unknown', open: ['funding.kinds'] }
  return { ...gate, truth: purposes.some((purpose) => kinds.includes(purpose)) ? 'yes' : 'no' }
}

function legalBasis({ instrument, aidBasis }: FundingTerms, { deMinimis }: Funding): Gate[] {
  if (instrument === 'service' || !aidBasis.includes('gber') || deMinimis.onDate <= gberEndsOn) return []
  return [{ id: 'legalBasis', truth: 'yes', open: [], condition: 'gberEnds', rule: 'gberEnd' }]
}
