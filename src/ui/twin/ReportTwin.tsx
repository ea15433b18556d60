import type { RefObject } from 'react'
import { Foreword, OwnRecommendations } from './AdviserPart'
import { wantedReport } from '../../report/wantedReport'
import { AllAnswers, Method } from './Background'
import { Brief } from './Brief'
import { Funding } from './Funding'
import { Glance } from './Glance'
import { Head } from './Head'
import { Help } from './Help'
import { ReportLanguage } from './Name'
import type { TwinProps } from './props'
import { Shortlist } from './Shortlist'
import { Steps } from './Steps'
import { Topics } from './Topics'
import '../styles/results.css'
import '../styles/twin.css'
import '../styles/twinPrint.css'

type Props = TwinProps & { heading?: RefObject<HTMLHeadingElement | null> }

/** The whole report as a page: what the PDF says, in its order, for reading on a screen and for paper. */
export function ReportTwin({ report: whole, words, parts, heading }: Props) {
  const report = wantedReport(whole, parts)
  const chapter = { report, words }
  const { adviser } = report
  return (
    <ReportLanguage value={report.language}>
      <article className="twin" lang={report.language}>
        <Head {...chapter} heading={heading} />
        {adviser && <Foreword adviser={adviser} />}
        <Brief {...chapter} />
        <Glance {...chapter} />
        {parts.includes('topics') && <Topics {...chapter} />}
        {parts.includes('nextSteps') && <Steps {...chapter} />}
        {parts.includes('shortlist') && <Shortlist {...chapter} />}
        {adviser && <OwnRecommendations adviser={adviser} />}
        {parts.includes('help') && <Help {...chapter} />}
        {parts.includes('funding') && <Funding {...chapter} />}
        {parts.includes('answers') && <AllAnswers {...chapter} />}
        <Method report={report} />
      </article>
    </ReportLanguage>
  )
}
