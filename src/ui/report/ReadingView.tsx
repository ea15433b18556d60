import { useEffect, useRef } from 'react'
import type { ReportPart } from '../../core/choices'
import type { ReportScreenMessages } from '../../i18n/reportScreen/de'
import type { ReportDocument } from '../../report/reportDocument'
import { useTwin } from '../twin/useTwin'

type Props = {
  report: ReportDocument
  parts: readonly ReportPart[]
  messages: ReportScreenMessages
  onBack: () => void
}

/** The report as a page, in place of the choices. */
export function ReadingView({ report, parts, messages, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const twin = useTwin(report.language)
  const words = messages.reading
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [twin])
  const back = (
    <button type="button" className="link-button" onClick={onBack}>
      {words.back}
    </button>
  )
  if (twin === null) return <output>{words.loading}</output>
  if (twin === 'missing')
    return (
      <>
        <p role="alert">{words.missing}</p>
        {back}
      </>
    )
  const { ReportTwin } = twin
  return (
    <>
      <div className="button-row no-print">
        {back}
        <button type="button" className="button button-secondary button-small" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <ReportTwin report={report} words={twin.words} parts={parts} heading={heading} />
      <p className="no-print">{back}</p>
    </>
  )
}
