import type { AidBasis, FundingTerms } from '../catalogue/entry'
import type { Truth } from '../questionnaire/condition'
import type { Funding } from './funding'
import type { Gate } from './gates'

/** G6 insolvency, G7 difficulty, G8 open recovery. Free services stay open in every case. */
export function aidGates(terms: FundingTerms, funding: Funding): Gate[] {
  const { difficulty } = funding
  return [
    insolvencyGate(terms, funding),
    difficultyGate(terms, funding),
    {
      id: 'openRecovery',
      rule: 'openRecovery',
      ...(isAid(terms)
        ? unless(difficulty.openRecovery, ['funding.exclusions'], funding)
        : { truth: 'yes', open: [] }),
    },
  ]
}

function insolvencyGate({ instrument }: FundingTerms, funding: Funding): Gate {
  const met =
    instrument === 'service'
      ? ({ truth: 'yes', open: [] } as const)
      : unless(funding.difficulty.insolvency, ['funding.exclusions'], funding)
  return { id: 'insolvency', rule: 'difficultyInsolvency', ...met }
}

/** Closed only where every legal basis of the programme is closed. */
function difficultyGate(terms: FundingTerms, funding: Funding): Gate {
  const gate = { id: 'inDifficulty', truth: 'yes', open: [], rule: 'difficultyCapital' } as const
  const { verdict } = funding.difficulty
  const closing = terms.instrument === 'service' ? [] : terms.aidBasis.map((basis) => isClosing(basis, terms))
  if (verdict === 'no' || closing.every((closes) => closes === 'no')) return gate
  if (closing.includes('no')) return { ...gate, condition: 'otherBasis' }
  if (verdict === 'unknown') return { ...gate, ...unless('unknown', funding.difficulty.missing, funding) }
  return { ...gate, truth: closing.every((closes) => closes === 'yes') ? 'no' : 'unknown' }
}

/** Whether difficulty closes aid on this basis: by Article 1(4)(c) of Regulation (EU) 651/2014, or by the programme itself. */
function isClosing(basis: AidBasis, { needs }: FundingTerms): Truth {
  if (basis === 'gber' || needs.includes('not-in-difficulty')) return 'yes'
  return basis === 'unknown' ? 'unknown' : 'no'
}

/** Depreciation and the like are open to everybody and no aid; a tax aid asks for a firm that is not in difficulty. */
function isAid({ instrument, aidBasis, needs }: FundingTerms): boolean {
  if (instrument === 'service') return false
  return aidBasis.some(
    (basis) => basis !== 'none' && (basis !== 'tax' || needs.includes('not-in-difficulty')),
  )
}

function unless(
  ground: Truth,
  missing: readonly string[],
  { project }: Funding,
): { truth: Truth; open: readonly string[] } {
  if (ground === 'yes') return { truth: 'no', open: [] }
  if (ground === 'no') return { truth: 'yes', open: [] }
  return { truth: 'unknown', open: project ? missing : ['funding.wanted'] }
}
