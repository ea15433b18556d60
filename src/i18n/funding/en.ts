import type { FundingMessages } from './de'
import { enFirm } from './enFirm'
import { enMoney } from './enMoney'
import { enPlan } from './enPlan'
import { enProject } from './enProject'
import { enReadiness } from './enReadiness'
import { enNotReread, enRules } from './enRules'

/** What a report says on funding in English. */
export const enFunding: FundingMessages = {
  rules: enRules,
  notReread: enNotReread,
  firm: enFirm,
  readiness: enReadiness,
  project: enProject,
  money: enMoney,
  plan: enPlan,
}
