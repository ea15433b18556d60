import type { FundingTerms, Need } from '../catalogue/entry'
import type { Facts } from './facts'

/** Readiness question that says with its best answer that a need is met. Needs without one are still to be brought. */
const metBy: Partial<Readonly<Record<Need, string>>> = {
  'annual-accounts': 'funding.documents',
  'business-plan': 'funding.description',
  'de-minimis-declaration': 'funding.deMinimisKnown',
  elster: 'funding.access',
  'external-offer': 'funding.costPlan',
  'house-bank': 'funding.adviceTaken',
  'own-share': 'funding.ownShare',
  'portal-registration': 'funding.access',
  'pre-financing': 'funding.preFinancing',
  'prior-consultation': 'funding.adviceTaken',
  'register-extract': 'funding.documents',
  'size-declaration': 'funding.smeStatusKnown',
  'technical-novelty': 'funding.novelty',
  'time-records': 'funding.records',
}

const best = '2'

/** What the firm still has to bring about or hand in for a programme, as far as its answers say. */
export function unmetNeeds({ needs }: FundingTerms, { answerOf, source }: Facts): Need[] {
  return needs.filter((need) => {
    if (need === 'not-in-difficulty') return source.fact('inDifficulty') !== 'no'
    const question = metBy[need]
    return question === undefined || answerOf(question) !== best
  })
}
