import type { Answers, Row } from '../../src/core/answers/answers'

/** A Bavarian workshop of 28 with a project that is prepared in every point. */
export const readyFirm: Answers = {
  'company.sector': 'machinery',
  'company.manufactures': 'yes',
  'company.federalState': 'DE-BY',
  'company.postcode': '80331',
  'company.employees': 28,
  'company.turnoverEur': 4_200_000,
  'company.balanceSheetEur': 2_000_000,
  'company.foundedYear': 1998,
  'company.hasRelations': 'no',
  'funding.wanted': 'yes',
  'funding.topics': ['iot', 'industrie40'],
  'funding.kinds': ['investment', 'consulting'],
  'funding.costEur': 20_000,
  'funding.started': 'offers',
  'funding.timeline': '2',
  'funding.description': '2',
  'funding.goals': '2',
  'funding.costPlan': '2',
  'funding.ownShare': '2',
  'funding.preFinancing': '2',
  'funding.exclusions': ['none'],
  'funding.arrears': '2',
  'funding.smeStatusKnown': '2',
  'funding.deMinimisKnown': '2',
  'funding.aids': [],
  'funding.access': '2',
  'funding.documents': '2',
  'funding.records': '2',
  'funding.responsible': '2',
  'funding.security': '2',
  'funding.adviceTaken': '2',
}

/** An enterprise of 5,000 that owns all of a firm. */
export const largeGroup: Row = {
  holder: 'enterprise',
  capitalPercent: 100,
  votesPercent: 100,
  controls: 'yes',
  employees: 5000,
  turnoverEur: 900_000_000,
  balanceSheetEur: 600_000_000,
}

/** The same firm in the hands of that group, with two more relations. */
export const linkedFirm: Answers = {
  ...readyFirm,
  'company.hasRelations': 'yes',
  'company.related': [
    largeGroup,
    { holder: 'enterprise', capitalPercent: 33.33, employees: 12.5, turnoverEur: 1_000_000 },
    { holder: 'persons', capitalPercent: 80, controls: 'yes', sameMarket: 'unknown', employees: 3 },
  ],
}

/** The same firm, which has signed the order already. */
export const orderedFirm: Answers = { ...readyFirm, 'funding.started': 'binding' }

/** The same firm with most of the room for de-minimis aid used up, and a grant on the edge of the three years. */
export const aidedFirm: Answers = {
  ...readyFirm,
  'funding.expectedApproval': '2027-03-01',
  'funding.aids': [
    { date: '2024-02-25', amountEur: 15_000.5, by: 'us' },
    { date: '2025-06-30', amountEur: 220_000, by: 'linkedEnterprise' },
    { date: '2026-02-01', amountEur: 75_000, by: 'us' },
    { date: '2026-03-01', amountEur: 10_000, by: 'partnerEnterprise' },
    { date: '2026-04-01', amountEur: 10_000, by: 'otherFirmOfOwner' },
  ],
}

/** The same firm in trouble on every count. */
export const troubledFirm: Answers = {
  ...readyFirm,
  'company.foundedYear': 2024,
  'funding.exclusions': ['insolvency', 'capitalLost', 'openRecovery'],
}

/** A firm of the same kind that wants a project but answers everything on it with "don't know". */
export const unknowingFirm: Answers = {
  ...Object.fromEntries(
    Object.keys(readyFirm)
      .filter((id) => id.startsWith('funding.') && id !== 'funding.aids' && id !== 'funding.costEur')
      .map((id) => [id, 'unknown']),
  ),
  'company.sector': 'machinery',
  'company.federalState': 'DE-BY',
  'company.hasRelations': 'unknown',
  'funding.wanted': 'yes',
  'funding.exclusions': ['unknown'],
  'funding.topics': ['iot'],
  'funding.kinds': ['investment'],
}

export const fundedFirms = {
  ready: readyFirm,
  linked: linkedFirm,
  ordered: orderedFirm,
  aided: aidedFirm,
  troubled: troubledFirm,
  unknowing: unknowingFirm,
  withdrawable: { ...readyFirm, 'funding.started': 'withdrawable' },
  separable: { ...readyFirm, 'funding.started': 'separable' },
  undecided: { 'company.federalState': 'DE-HH' },
} satisfies Readonly<Record<string, Answers>>
