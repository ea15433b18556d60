import { deFirm } from './deFirm'
import { deMoney } from './deMoney'
import { dePlan } from './dePlan'
import { deProject } from './deProject'
import { deReadiness } from './deReadiness'
import { deNotReread, deRules } from './deRules'

/** What a report says on funding in German. */
export const deFunding = {
  rules: deRules,
  notReread: deNotReread,
  firm: deFirm,
  readiness: deReadiness,
  project: deProject,
  money: deMoney,
  plan: dePlan,
}

export type FundingMessages = typeof deFunding
