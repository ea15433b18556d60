import type { FundingTerms } from '../catalogue/entry'
import { addDays } from '../date'
import { boundaryDays, cents } from './deMinimis'
import type { DeMinimisResult, Funding } from './funding'
import type { Gate } from './gates'
import type { EuroRange, ProgrammeMoney } from './money'

const gate = { id: 'deMinimis', truth: 'yes', open: [], rule: 'deMinimisCeiling' } as const

/** G9: room for aid that is given as de minimis; programmes on another basis as well stay open on that one. */
export function deMinimisGate(terms: FundingTerms, funding: Funding, money: ProgrammeMoney | null): Gate {
  const { aidBasis, instrument } = terms
  if (!aidBasis.includes('de-minimis') || instrument === 'service') return gate
  const own = instrument === 'loan' ? loanGate(funding) : roomGate(terms, funding, money)
  const others = aidBasis.filter((basis) => basis !== 'de-minimis')
  if (own.truth === 'yes' || others.length === 0) return own
  if (others.some((basis) => basis !== 'unknown')) return { ...gate, condition: 'otherBasis' }
  return own.truth === 'no' ? { ...own, truth: 'unknown' } : own
}

/** What a loan is worth as aid is for the bank to say; without room none is possible. */
function loanGate({ deMinimis, project }: Funding): Gate {
  if (deMinimis.roomEur <= 0) return { ...gate, truth: 'no', rule: 'deMinimisExceeding' }
  if (!deMinimis.certain) return { ...gate, truth: 'unknown', open: openLedger(deMinimis, project !== null) }
  return { ...gate, condition: 'checkWithBank' }
}

/** More earlier aid never leaves more room: what does not fit the known aid is refused, whatever else there was. */
function roomGate({ maximumEur }: FundingTerms, funding: Funding, money: ProgrammeMoney | null): Gate {
  const { deMinimis, project } = funding
  const room = deMinimis.roomEur
  const aid = aidRange(maximumEur, money)
  if (room <= 0 || aid.low > room) {
    const remedy = room > 0 ? ({ condition: 'askForLess' } as const) : {}
    return { ...gate, truth: 'no', rule: 'deMinimisExceeding', ...remedy }
  }
  if (!deMinimis.certain) return { ...gate, truth: 'unknown', open: openLedger(deMinimis, project !== null) }
  if (aid.high > room) return { ...gate, truth: 'unknown', open: openAid(funding, money) }
  if (aid.high > roomIfEarlier(deMinimis)) return { ...gate, condition: 'boundary' }
  return deMinimis.cautions.includes('sectorAgriculture') ? { ...gate, condition: 'separateAccounts' } : gate
}

/** Room if the approval came so much earlier that grants just outside the window counted. */
function roomIfEarlier({ rows, roomEur, windowFrom }: DeMinimisResult): number {
  const from = addDays(windowFrom, -boundaryDays)
  const close = rows.filter((row) => row.why === 'beforeWindow' && row.date >= from)
  return close.reduce((room, row) => room - cents(row.amountEur), cents(roomEur)) / 100
}

/** What the aid can be: by the rate, or from nothing up to the cost or the largest amount. */
function aidRange(maximumEur: number | undefined, money: ProgrammeMoney | null): EuroRange {
  if (money?.aidEur) return money.aidEur
  return { low: 0, high: Math.min(maximumEur ?? Infinity, money?.costEur ?? Infinity) }
}

function openAid({ project }: Funding, money: ProgrammeMoney | null): readonly string[] {
  if (!project) return ['funding.wanted']
  return money ? money.open : ['funding.costEur']
}

function openLedger({ missing }: DeMinimisResult, isWanted: boolean): readonly string[] {
  return isWanted ? missing : ['funding.wanted']
}
