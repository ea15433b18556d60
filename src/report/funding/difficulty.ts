import type { SizeReason } from '../../core/funding/funding'
import type { FundingVerdict, RuledText } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import { openQuestions, ruled } from './ruled'

/** Whether it is an undertaking in difficulty, and whether recovered aid is open. */
export function difficultyVerdict(context: ReportContext): FundingVerdict {
  const { messages, funding } = context
  const { difficulty } = funding
  const say = messages.funding.firm.difficulty
  const isOpenRecovery = difficulty.openRecovery === 'yes'
  const isBad = difficulty.verdict === 'yes' || isOpenRecovery
  const reasons = difficulty.reasons.map((reason) => reasonText(reason, context))
  const isNothing = difficulty.verdict === 'no' && !isOpenRecovery && reasons.length === 0
  const nothing = isNothing ? [ruled(say.nothing, 'difficultyCapital', context)] : []
  const cautions: RuledText[] = [
    ...(difficulty.capitalLost === 'yes'
      ? [ruled(say.effect, 'difficultyCapital', context), { text: say.remedy }]
      : []),
    ...(difficulty.insolvency === 'yes' ? [{ text: say.restructuring }] : []),
    { text: say.notAsked },
  ]
  return {
    title: say.title,
    tone: isBad ? 'bad' : difficulty.verdict === 'no' ? 'good' : 'open',
    verdict:
      isOpenRecovery && difficulty.verdict !== 'yes' ? say.recovery : verdictText(difficulty.verdict, say),
    reasons: [...reasons, ...nothing],
    cautions,
    missing: openQuestions(difficulty.missing, context),
  }
}

function verdictText(
  verdict: 'yes' | 'no' | 'unknown',
  say: Readonly<Record<'yes' | 'no' | 'unknown', string>>,
): string {
  return say[verdict]
}

function reasonText({ rule }: SizeReason, context: ReportContext): RuledText {
  const { messages, funding } = context
  const say = messages.funding.firm.difficulty
  switch (rule) {
    case 'difficultyInsolvency':
      return ruled(say.insolvency, rule, context)
    case 'openRecovery':
      return ruled(say.openRecovery, rule, context)
    case 'difficultyYoungSme':
      return ruled(funding.difficulty.capitalLost === 'no' ? say.young : say.youngPerhaps, rule, context)
    default:
      return ruled(say.capitalLost, rule, context)
  }
}
