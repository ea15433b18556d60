import type { FundingTerms } from '../../core/catalogue/entry'
import type { GateCondition } from '../../core/funding/gates'
import type { SaidRule } from '../../i18n/funding/deRules'
import type { ReportContext } from '../reportInput'

const conditionRules: Readonly<Partial<Record<GateCondition, SaidRule>>> = {
  withdrawalClause: 'startOfWorks',
  separablePart: 'startOfWorks',
  askForLess: 'deMinimisExceeding',
  gberEnds: 'gberEnd',
  boundary: 'deMinimisWindow',
  separateAccounts: 'deMinimisSectors',
}

const failedRules: Readonly<Partial<Record<string, SaidRule>>> = {
  start: 'startOfWorks',
  publicOwner: 'sizePublicBody',
  insolvency: 'difficultyInsolvency',
  inDifficulty: 'difficultyCapital',
  openRecovery: 'openRecovery',
  deMinimis: 'deMinimisExceeding',
}

/** A condition on which a programme fits, with its rule. */
export function conditionText(code: GateCondition, context: ReportContext): string {
  return based(context.messages.recommendations.gates.conditions[code], conditionRules[code], context)
}

/** Why the terms of a programme shut a firm or project out, with the rule; `undefined` for what is no such term. */
export function failedGateText(
  id: string,
  terms: FundingTerms | undefined,
  context: ReportContext,
): string | undefined {
  const texts: Readonly<Record<string, string>> = context.messages.recommendations.gates.failed
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined
  if (text === undefined) return undefined
  const isClass = id === 'size' && terms?.size.classAtMost !== undefined
  return based(text, isClass ? 'sizeThresholds' : failedRules[id], context)
}

function based(text: string, rule: SaidRule | undefined, { messages }: ReportContext): string {
  return rule ? messages.funding.money.basis(text, messages.funding.rules[rule].law) : text
}
