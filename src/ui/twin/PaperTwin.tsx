import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ReportPart } from '../../core/choices'
import type { ReportDocument } from '../../report/reportDocument'
import { useTwin } from './useTwin'

type Props = { report: ReportDocument; parts: readonly ReportPart[] }

/**
 * The report as a page, for paper alone: fetched beforehand, drawn when printing begins, however it was asked for. Where it has
 * not arrived, the screen itself is printed.
 */
export function PaperTwin({ report, parts }: Props) {
  const twin = useTwin(report.language)
  const [isPrinted, setIsPrinted] = useState(false)

  useEffect(() => {
    // The browser draws the sheets as soon as this returns.
    const draw = () => flushSync(() => setIsPrinted(true))
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [])

  if (twin === null || twin === 'missing' || !isPrinted) return null
  const { ReportTwin, words } = twin
  return (
    <div className="twin-paper">
      <ReportTwin report={report} words={words} parts={parts} />
    </div>
  )
}
