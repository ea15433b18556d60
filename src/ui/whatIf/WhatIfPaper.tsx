import type { ResultsMessages } from '../../i18n/results/de'
import type { ReportDocument } from '../../report/reportDocument'
import type { ResultsTools } from '../results/props'
import { SupposedList } from './SupposedList'
import type { Suppositions } from './supposing'
import { WhatFollows } from './WhatFollows'
import '../styles/whatIf.css'

type Props = { report: ReportDocument; messages: ResultsMessages; suppositions: Suppositions | null }

/** What is supposed, for paper alone and on a page of its own; nothing while nothing is supposed. */
export function WhatIfPaper({ report, messages, suppositions }: Props) {
  if (!suppositions?.found) return null
  const words = messages.whatIf
  const { levels, headings, shortlist } = report
  const nothing = () => undefined
  // Paper leads nowhere.
  const tools: ResultsTools = {
    messages,
    levels,
    headings,
    shortlist,
    returnTo: 'results',
    send: nothing,
    pageOf: nothing,
    show: nothing,
    openOffer: nothing,
  }
  const parts = { report, suppositions, tools }
  return (
    <section className="what-if-paper">
      <h2>{words.title}</h2>
      <p>{words.onPaper(report.date.text)}</p>
      <SupposedList {...parts} />
      <WhatFollows {...parts} found={suppositions.found} />
    </section>
  )
}
