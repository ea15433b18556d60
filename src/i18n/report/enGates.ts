import type { ReportMessages } from './de'

/** Words on the terms of funding programmes. */
export const enGates: ReportMessages['recommendations']['gates'] = {
  failed: {
    start: 'Only for projects that have not begun; you have already placed a binding order.',
    size: 'Your firm is too large for it.',
    publicOwner: 'Only for firms of which public bodies hold less than 25%.',
    insolvency: 'Not for firms in insolvency proceedings.',
    inDifficulty: 'Not for undertakings in difficulty as state aid law defines them.',
    openRecovery: 'Not while aid that was reclaimed has not been paid back.',
    deMinimis: 'The aid would be more than the de minimis room you have left.',
    amount: 'Your project is below the minimum amount.',
    purpose: 'Does not pay for the kind of spending you plan.',
    legalBasis: 'The programme has no legal basis for the day of the expected approval.',
  },
  toConfirm: {
    start: 'whether your project counts as not yet begun.',
    size: 'whether your firm is of the right size.',
    publicOwner: 'whether public owners stand in the way.',
    insolvency: 'whether insolvency proceedings stand in the way.',
    inDifficulty: 'whether difficulty as state aid law defines it stands in the way.',
    openRecovery: 'whether aid that was reclaimed stands in the way.',
    deMinimis: 'how much de minimis room is left and on what legal basis the aid is given.',
    amount: 'whether the amount is enough.',
    purpose: 'whether your spending is eligible.',
    legalBasis: 'on what legal basis the aid is given.',
  },
  conditions: {
    withdrawalClause: 'Only if the contract lets you withdraw free of charge in case the funding is refused.',
    separablePart: 'Only for the part of the project that is not ordered yet.',
    checkWithBank: 'Clarify this with your bank first.',
    askForLess: 'A smaller aid would still fit the room you have left.',
    gberEnds:
      'The expected approval is after 31 December 2026, when the present legal basis (GBER) ends. Ask for the new basis.',
    boundary: 'A few days decide whether earlier aid still counts: keep an eye on the day of the approval.',
    otherBasis: 'Only on another legal basis of the programme: ask about it before you apply.',
    separateAccounts: 'Not for primary agricultural production: the accounts have to be kept apart.',
  },
}
