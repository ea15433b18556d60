import type { FundingTerms } from '../../core/catalogue/entry'
import type { EuroRange, ProgrammeMoney } from '../../core/funding/money'
import type { ReportContext } from '../reportInput'

/** What a programme could pay for the project and what stays to be carried, as sentences; empty where it cannot be said. */
export function moneyTexts(
  money: ProgrammeMoney | null,
  terms: FundingTerms,
  context: ReportContext,
): string[] {
  const { messages, formats, funding } = context
  const say = messages.funding.money
  if (!money || money.costEur <= 0) return []
  if (money.loanEur !== null) return money.loanEur > 0 ? [say.loan(formats.euros(money.loanEur))] : []
  const { aidEur, ownShareEur, peakPreFinancingEur } = money
  const advance = peakPreFinancingEur === null ? undefined : say.advance(formats.euros(peakPreFinancingEur))
  const isTax = terms.instrument === 'tax'
  if (!aidEur) return advance === undefined || isTax ? [] : [say.rateUnknown(advance)]
  const what = isTax ? say.tax : terms.instrument === 'voucher' ? say.voucher : say.grant
  const amount =
    aidEur.low === aidEur.high
      ? say.upTo(formats.euros(aidEur.high))
      : say.between(formats.euros(aidEur.low), formats.euros(aidEur.high))
  const parts = [say.aid(amount, what, howText(money, terms, context))]
  if (!isTax && ownShareEur) parts.push(say.ownShare(rangeText(ownShareEur, context)))
  if (!isTax && advance !== undefined) parts.push(advance)
  return [
    say.all(parts),
    ...(money.limitedBy === 'room' ? [say.overRoom(formats.euros(funding.deMinimis.roomEur))] : []),
  ]
}

/** "50 %, höchstens 7.500 Euro". */
function howText(money: ProgrammeMoney, { maximumEur }: FundingTerms, context: ReportContext): string {
  const { messages, formats } = context
  const say = messages.funding.money
  const percent = (value: number) => formats.percent(value / 100)
  const rate = money.rate
  return [
    ...(rate === null
      ? []
      : rate.low === rate.high
        ? [say.percentUpTo(percent(rate.high))]
        : [say.percentBetween(percent(rate.low), percent(rate.high))]),
    ...(money.eligibleEur < money.costEur ? [say.eligibleAtMost(formats.euros(money.eligibleEur))] : []),
    ...(money.limitedBy === 'maximum' && maximumEur !== undefined
      ? [say.atMost(formats.euros(maximumEur))]
      : []),
  ].join(', ')
}

function rangeText({ low, high }: EuroRange, { messages, formats }: ReportContext): string {
  return low === high
    ? formats.euros(high)
    : messages.funding.money.between(formats.euros(low), formats.euros(high))
}
