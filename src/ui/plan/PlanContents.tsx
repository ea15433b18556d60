import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportFunding } from '../../report/reportFunding'
import { PageContents } from '../parts/PageContents'

type Props = { funding: ReportFunding; messages: PlanMessages; show: (target: string) => void }

/** The way to each part of the screen on funding that is there. */
export function PlanContents({ funding, messages, show }: Props) {
  const parts = [
    { id: 'readiness', heading: funding.readiness?.title ?? '', isThere: funding.readiness !== null },
    { id: 'programmes', heading: messages.programmes.title, isThere: funding.groups.length > 0 },
    { id: 'timeline', heading: messages.timeline.title, isThere: funding.timeline.length > 0 },
    { id: 'papers', heading: messages.papers.title, isThere: funding.papers.length > 0 },
    { id: 'sketch', heading: messages.sketch.title, isThere: funding.hasProject },
    { id: 'firm', heading: messages.firm.title, isThere: true },
  ]
  return <PageContents name={messages.contents} parts={parts.filter(({ isThere }) => isThere)} show={show} />
}
