import type { OrderGuard } from '../reportFunding'
import type { ReportContext } from '../reportInput'

const tones = {
  nothing: 'good',
  offers: 'good',
  withdrawable: 'open',
  separable: 'open',
  unknown: 'open',
  binding: 'bad',
} as const

/** What ordering has closed and left open; `null` where nothing was said of it. */
export function orderGuard({ funding, messages }: ReportContext): OrderGuard | null {
  const started = funding.project?.started ?? null
  if (started === null) return null
  const { project, rules } = messages.funding
  return {
    tone: tones[started],
    ...project.guard[started],
    rule: `${rules.startOfWorks.law}; ${rules.startGber.law}`,
  }
}
