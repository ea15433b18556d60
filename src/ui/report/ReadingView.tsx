import { useEffect, useRef } from 'react'
import type { ReportPart } from '../../core/choices'
import type { ReportScreenMessages } from '../../i18n/reportScreen/de'
import type { ReportDocument } from '../../report/reportDocument'
import { useTwin } from '../twin/useTwin'

type Props = {
  /** `null` until it is there. */
  report: ReportDocument | null
  parts: readonly ReportPart[]
  messages: ReportScreenMessages
  onBack: () => void
}

/** The report as a page, in place of the choices. */
export function ReadingView({ report, parts, messages: { reading: words }, onBack }: Props) {
  const back = (
    <button type="button" className="link-button" onClick={onBack}>
      {words.back}
    </button>
  )
  return (
    <>
      <div className="button-row no-print">
        {back}
        <button type="button" className="button button-secondary button-small" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {report === null ? (
        <output>{words.loading}</output>
      ) : (
        <Twin report={report} parts={parts} words={words} />
      )}
      <p className="no-print">{back}</p>
    </>
  )
}

type TwinProps = {
  report: ReportDocument
  parts: readonly ReportPart[]
  words: ReportScreenMessages['reading']
}

function Twin({ report, parts, words }: TwinProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const twin = useTwin(report.language)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [twin])
  if (twin === null) return <output>{words.loading}</output>
  if (twin === 'missing') return <p role="alert">{words.missing}</p>
  const { ReportTwin } = twin
  return <ReportTwin report={report} words={twin.words} parts={parts} heading={heading} />
}
