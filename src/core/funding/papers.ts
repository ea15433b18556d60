import type { CatalogueEntry, FundingTerms, Need } from '../catalogue/entry'

/** A paper, registration or talk that an application asks for. */
export type PaperId =
  | 'projectDescription'
  | 'taxNumbers'
  | 'records'
  | 'elster'
  | 'portalAccount'
  | 'sizeDeclaration'
  | 'deMinimisDeclaration'
  | 'registerExtract'
  | 'transparencyDatabase'
  | 'transparencyRegister'
  | 'annualAccounts'
  | 'offers'
  | 'approvedAdviser'
  | 'researchAgreement'
  | 'bankTalk'
  | 'timeRecords'
  | 'clearance'

/** How long it usually takes, in days from the least to the most; `null` where it depends on others. */
export type Paper = { id: PaperId; days: readonly [number, number] | null }

/** A paper with the programmes that ask for it, by id. */
export type SharedPaper = Paper & { programmes: readonly string[] }

type Rule = Paper & { isAskedBy: (terms: FundingTerms) => boolean }

const needs =
  (...any: readonly Need[]) =>
  (terms: FundingTerms) =>
    any.some((need) => terms.needs.includes(need))

const isApplication = ({ instrument }: FundingTerms) => instrument !== 'service' && instrument !== 'tax'
const isFromBank = ({ instrument, startRule }: FundingTerms) =>
  instrument === 'loan' || startRule === 'after-bank-application'

/** What is asked for and by whom, in the order of the checklist. */
const rules: readonly Rule[] = [
  { id: 'projectDescription', days: [7, 21], isAskedBy: isApplication },
  { id: 'taxNumbers', days: [0, 0], isAskedBy: ({ instrument }) => instrument !== 'service' },
  {
    id: 'sizeDeclaration',
    days: [1, 2],
    isAskedBy: (terms) => needs('size-declaration')(terms) || terms.size.classAtMost !== undefined,
  },
  {
    id: 'deMinimisDeclaration',
    days: [1, 1],
    isAskedBy: (terms) => needs('de-minimis-declaration')(terms) || terms.aidBasis.includes('de-minimis'),
  },
  { id: 'offers', days: [14, 28], isAskedBy: needs('external-offer') },
  { id: 'elster', days: [10, 14], isAskedBy: needs('elster') },
  { id: 'portalAccount', days: [0, 7], isAskedBy: needs('portal-registration') },
  { id: 'registerExtract', days: [1, 1], isAskedBy: needs('register-extract') },
  { id: 'annualAccounts', days: null, isAskedBy: needs('annual-accounts', 'business-plan') },
  { id: 'approvedAdviser', days: [7, 14], isAskedBy: needs('approved-adviser') },
  { id: 'researchAgreement', days: [14, 56], isAskedBy: needs('research-partner') },
  {
    id: 'bankTalk',
    days: [14, 42],
    isAskedBy: (terms) => needs('house-bank')(terms) || isFromBank(terms),
  },
  { id: 'transparencyDatabase', days: [1, 3], isAskedBy: needs('transparency-entry') },
  { id: 'transparencyRegister', days: [7, 14], isAskedBy: isFromBank },
  { id: 'clearance', days: [7, 14], isAskedBy: ({ instrument }) => instrument === 'loan' },
  { id: 'timeRecords', days: null, isAskedBy: needs('time-records', 'own-rnd-staff') },
  { id: 'records', days: null, isAskedBy: ({ instrument }) => instrument !== 'service' },
]

/** The checklist of several programmes, each paper once with all that ask for it. */
export function sharedPapers(entries: readonly CatalogueEntry[]): SharedPaper[] {
  return rules.flatMap(({ id, days, isAskedBy }) => {
    const programmes = entries.filter(({ funding }) => funding && isAskedBy(funding)).map((entry) => entry.id)
    return programmes.length > 0 ? [{ id, days, programmes }] : []
  })
}
